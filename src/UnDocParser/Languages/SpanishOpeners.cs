namespace UnDocParser.Languages;

/// <summary>
/// The phrases that open clauses in Spanish, from the counted openers of official texts. A phrase ends where its
/// complement begins.
/// </summary>
internal static class SpanishOpeners
{
    /// <summary>The openers of preambular clauses, separated by bars.</summary>
    public const string Preambular =
        """
        Haciendo hincapié | Haciendo hincapié también | Haciendo también hincapié | Haciendo además hincapié
        Consternado | Consternada
        Acogiendo | Acogiendo con aprecio | Acogiendo con beneplácito | Acogiendo con beneplácito además
        Acogiendo con beneplácito en particular | Acogiendo con beneplácito también
        Acogiendo con beneplácito y alentando | Acogiendo con beneplácito y reafirmando | Acogiendo con satisfacción
        Acogiendo con satisfacción además | Acogiendo con satisfacción también | Actuando | Afirmando
        Afirmando también | Afirmando una vez más | Aguardando con interés | Aguardando con interés también
        Alarmada | Alarmada también | Alarmada y preocupada | Alarmado | Alentada | Alentando
        Alentando encarecidamente | Alentando enérgicamente | Apoyando | Apreciando | Apreciando también
        Compartiendo | Comprendiendo | Comprometida | Comprometiéndose | Comprometiéndose nuevamente | Condenando
        Condenando en los términos más enérgicos | Condenando en los términos más enérgicos posibles
        Condenando enérgicamente | Condenando enérgicamente además | Condenando enérgicamente también
        Condenando también | Confiando | Confirmando | Confirmando nuevamente | Confirmando también | Conmemorando
        Conocedora | Conocedora también | Consciente | Consciente también | Considerando | Considerando también
        Convencida | Convencida además | Convencida también | Convencida todavía | Convencido | Creyendo
        Creyendo firmemente | Creyendo necesario | Creyendo también | Decepcionada | Decidida | Decidida también
        Decidido | Deplorando | Deplorando además | Deplorando en particular | Deplorando profundamente
        Deplorando profundamente también | Deplorando también | Deseando | Deseosa | Destacando | Destacando además
        Destacando con grave preocupación | Destacando nuevamente con gran preocupación
        Destacando nuevamente con grave preocupación | Destacando también | Determinada | Elogiando | Encomiando
        Encomiando también | Entendiendo | Esforzándose | Exhortando | Exigiendo | Expresando | Expresando además
        Expresando alarma | Expresando apoyo | Expresando aprecio | Expresando especial preocupación
        Expresando especial preocupación también | Expresando gran preocupación | Expresando gran preocupación además
        Expresando gran preocupación también | Expresando gratitud | Expresando grave alarma
        Expresando grave preocupación | Expresando grave preocupación además
        Expresando grave preocupación en particular | Expresando grave preocupación también
        Expresando honda preocupación | Expresando la más grave preocupación
        Expresando las más graves preocupaciones | Expresando pesar | Expresando pesar y preocupación
        Expresando pleno apoyo | Expresando preocupación | Expresando preocupación además
        Expresando preocupación también | Expresando profunda preocupación | Expresando profunda preocupación además
        Expresando profunda preocupación también | Expresando profundo pesar | Expresando reconocimiento
        Expresando seria preocupación | Expresando solidaridad | Expresando su alarma | Expresando su apoyo
        Expresando su apoyo inequívoco | Expresando su aprecio | Expresando su constante preocupación
        Expresando su convicción | Expresando su determinación | Expresando su gran preocupación
        Expresando su gran preocupación también | Expresando su gratitud | Expresando su grave preocupación
        Expresando su más profunda preocupación | Expresando su pleno apoyo | Expresando su preocupación
        Expresando su profunda indignación | Expresando su profunda preocupación
        Expresando su profunda preocupación además | Expresando su profunda preocupación también
        Expresando su profundo aprecio | Expresando su reconocimiento | Expresando su repulsión
        Expresando su satisfacción | Expresando su satisfacción también | Expresando su solidaridad
        Expresando suma preocupación | Expresando suma preocupación también | Expresando también
        Expresando también su constante preocupación | Expresando un profundo reconocimiento | Firmemente convencida
        Gravemente preocupada | Gravemente preocupado | Guiada | Guiada también | Guiado | Guiado además
        Guiado también | Habiendo considerado | Habiendo determinado | Habiendo efectuado | Habiendo escuchado
        Habiendo examinado | Habiendo examinado además | Habiendo examinado también | Habiendo observado
        Habiendo recibido | Haciendo notar | Haciendo notar además | Haciendo notar con aprecio
        Haciendo notar con aprecio también | Haciendo notar con preocupación
        Haciendo notar con profunda preocupación | Haciendo notar con reconocimiento
        Haciendo notar con satisfacción | Haciendo notar con seria preocupación | Haciendo notar en particular
        Haciendo notar también | Haciendo referencia | Haciendo referencia además | Haciendo referencia también
        Haciendo suya | Haciéndose eco | Honrando | Instando | Instando encarecidamente | Instando también
        Invitando | Lamentando | Lamentando profundamente | Manteniendo su opinión | Muy preocupado | Observando
        Observando además | Observando con alarma | Observando con aprecio | Observando con aprecio también
        Observando con gran preocupación | Observando con gran preocupación también | Observando con gratitud
        Observando con grave preocupación | Observando con grave preocupación también
        Observando con honda preocupación | Observando con interés | Observando con particular interés
        Observando con pesar | Observando con preocupación | Observando con preocupación también
        Observando con profunda preocupación | Observando con profunda preocupación también
        Observando con profundo pesar | Observando con reconocimiento | Observando con renovada preocupación
        Observando con satisfacción | Observando con satisfacción también | Observando con seria preocupación
        Observando con suma preocupación | Observando en particular | Observando nuevamente con pesar
        Observando nuevamente con reconocimiento | Observando también | Particularmente preocupada | Partiendo
        Pidiendo | Poniendo de relieve | Poniendo de relieve además | Poniendo de relieve encarecidamente
        Poniendo de relieve nuevamente | Poniendo de relieve también | Preocupada | Preocupada además
        Preocupada igualmente | Preocupada también | Preocupada todavía | Preocupado | Preocupado también
        Profundamente alarmada | Profundamente alarmado | Profundamente consternada | Profundamente consternado
        Profundamente convencida | Profundamente decepcionada | Profundamente preocupada
        Profundamente preocupada además | Profundamente preocupada aún | Profundamente preocupada también
        Profundamente preocupada todavía | Profundamente preocupado | Profundamente preocupado además
        Profundamente preocupado también | Profundamente preocupado todavía | Reafirmando | Reafirmando además
        Reafirmando en particular | Reafirmando igualmente | Reafirmando también | Reafirmando una vez más
        Reafirmando y comprometiéndose | Recalcando | Rechazando | Reconociendo | Reconociendo además
        Reconociendo con aprecio | Reconociendo con preocupación | Reconociendo con preocupación además
        Reconociendo con preocupación también | Reconociendo con profunda preocupación
        Reconociendo con satisfacción | Reconociendo también | Reconociendo y afirmando | Reconociendo y reafirmando
        Reconociendo y recalcando | Recordando | Recordando además | Recordando con aprecio
        Recordando con aprecio además | Recordando con aprecio también | Recordando con gran preocupación
        Recordando con grave preocupación | Recordando con preocupación | Recordando con satisfacción
        Recordando con seria preocupación | Recordando en particular | Recordando también | Recordando y reafirmando
        Reiterando | Reiterando además | Reiterando enérgicamente | Reiterando profunda preocupación
        Reiterando que hace suyos | Reiterando su apoyo | Reiterando su aprecio | Reiterando su compromiso
        Reiterando su condena | Reiterando su continuo apoyo | Reiterando su convicción
        Reiterando su enérgica condena | Reiterando su exhortación | Reiterando su firme compromiso
        Reiterando su gran preocupación | Reiterando su grave preocupación | Reiterando su llamamiento
        Reiterando su preocupación | Reiterando su profunda aflicción | Reiterando su profunda preocupación
        Reiterando su profunda preocupación también | Reiterando su seria preocupación | Reiterando su solicitud
        Reiterando su suma preocupación | Reiterando también | Renovando su compromiso inquebrantable
        Renovando su inquebrantable compromiso | Resaltando | Resaltando también | Respaldando | Respondiendo
        Resuelta | Resuelto | Rindiendo homenaje | Seriamente preocupada | Señalando | Señalando también
        Siguiendo profundamente preocupada | Subrayando | Subrayando además | Subrayando también
        Subrayando una vez más | Sumamente alarmado y preocupado | Sumamente preocupada
        Teniendo debidamente en cuenta | Teniendo en consideración | Teniendo en cuenta | Teniendo presente
        Teniendo presente además | Teniendo presente también | Teniendo presentes | Teniendo presentes además
        Teniendo presentes también | Teniendo siempre presente | Tomando buena nota | Tomando conocimiento
        Tomando en consideración | Tomando en consideración también | Tomando nota | Tomando nota además
        Tomando nota con aprecio | Tomando nota con aprecio además | Tomando nota con aprecio también
        Tomando nota con gran preocupación | Tomando nota con interés | Tomando nota con preocupación
        Tomando nota con profunda preocupación | Tomando nota con reconocimiento | Tomando nota con satisfacción
        Tomando nota también
        """;

    /// <summary>The openers of operative clauses, separated by bars.</summary>
    public const string Operative =
        """
        Sigue poniendo de relieve | Acuerda | Acuerda también | Indica
        Advierte | Advierte también | Advierte además
        Aclara | Acoge | Acoge con aprecio | Acoge con beneplácito | Acoge con beneplácito además
        Acoge con beneplácito e insta | Acoge con beneplácito en particular | Acoge con beneplácito también
        Acoge con beneplácito y acepta con aprecio | Acoge con beneplácito y alienta | Acoge con beneplácito y apoya
        Acoge con beneplácito y apoya firmemente | Acoge con beneplácito y continúa alentando
        Acoge con beneplácito y reconoce | Acoge con reconocimiento | Acoge con satisfacción
        Acoge con satisfacción también | Adopta | Afirma | Afirma también | Agradece | Aguarda con interés
        Aguarda con interés también | Alienta | Alienta además | Alienta encarecidamente
        Alienta encarecidamente también | Alienta enérgicamente | Alienta firmemente | Alienta nuevamente
        Alienta también | Alienta una vez más | Alienta vivamente | Alienta y reconoce | Anima | Aplaude | Apoya
        Apoya firmemente | Apoya plenamente | Apoya y alienta | Aprecia | Aprecia enormemente | Aprueba
        Aprueba además | Aprueba también | Autoriza | Autoriza además | Autoriza también | Celebra | Comprende
        Condena | Condena además | Condena en los términos más enérgicos
        Condena en los términos más enérgicos posibles | Condena enérgicamente | Condena enérgicamente además
        Condena enérgicamente también | Condena firmemente | Condena inequívocamente
        Condena inequívocamente también | Condena sin reservas | Condena también | Confirma | Considera
        Considera alarmante | Considera importante | Considera intolerable | Consigna | Consigna también | Continúa
        Continúa preocupada | Conviene | Decide | Decide además | Decide también | Declara | Declara también
        Denuncia | Deplora | Deplora en los términos más enérgicos | Deplora profundamente | Deplora también
        Deplora y condena en los términos más enérgicos | Deplora y condena enérgicamente | Destaca | Destaca además
        Destaca también | Destaca una vez más | Destaca y reitera | Determina | Determina una vez más | Encarga
        Encomia | Encomia además | Encomia con satisfacción | Encomia también | Encomienda | Entiende | Espera
        Espera con interés | Establece | Exhorta | Exhorta además | Exhorta con urgencia | Exhorta enérgicamente
        Exhorta nuevamente | Exhorta también | Exhorta una vez más | Exhorta urgentemente | Exige | Exige además
        Exige también | Exige una vez más | Expresa | Expresa además | Expresa agradecimiento | Expresa alarma
        Expresa apoyo | Expresa aprecio | Expresa de nuevo su seria preocupación | Expresa especial preocupación
        Expresa firme apoyo | Expresa gran preocupación | Expresa gran preocupación también
        Expresa grave preocupación | Expresa grave preocupación también | Expresa la esperanza | Expresa la necesidad
        Expresa la opinión | Expresa particular preocupación | Expresa pleno apoyo | Expresa preocupación
        Expresa preocupación además | Expresa preocupación también | Expresa profunda preocupación
        Expresa profunda preocupación también | Expresa reconocimiento | Expresa reconocimiento además
        Expresa reconocimiento también | Expresa seria preocupación | Expresa solidaridad y compasión
        Expresa su agradecimiento | Expresa su apoyo | Expresa su aprecio | Expresa su aprecio también
        Expresa su compromiso | Expresa su continua y profunda preocupación | Expresa su convicción
        Expresa su determinación | Expresa su especial preocupación | Expresa su firme convencimiento
        Expresa su gran preocupación | Expresa su gratitud | Expresa su gratitud y reconocimiento
        Expresa su grave preocupación | Expresa su honda gratitud | Expresa su honda preocupación
        Expresa su intención | Expresa su muy profunda preocupación | Expresa su muy seria preocupación
        Expresa su preocupación | Expresa su preocupación también | Expresa su profunda gratitud
        Expresa su profunda preocupación | Expresa su profunda preocupación también | Expresa su profundo pesar
        Expresa su profundo reconocimiento | Expresa su reconocimiento | Expresa su reconocimiento también
        Expresa su satisfacción | Expresa su seria preocupación | Expresa su suma preocupación | Expresa su voluntad
        Expresa suma preocupación | Felicita | Felicita especialmente | Felicita también | Hace hincapié | Hace notar
        Hace notar con aprecio | Hace notar con aprecio también | Hace notar con preocupación
        Hace notar con satisfacción | Hace notar con satisfacción también | Hace notar con seria preocupación
        Hace notar también | Hace suya | Hace suya también | Hace suyas | Hace suyo | Hace suyos
        Hace un encarecido llamamiento | Hace un llamamiento | Insta | Insta además | Insta encarecidamente
        Insta también | Insta una vez más | Insta urgentemente | Invita | Invita además | Invita también
        Invita una vez más | Invita y alienta | Invita y alienta nuevamente | Lamenta | Lamenta profundamente
        Mantiene | Observa | Observa además | Observa con alarma | Observa con aprecio | Observa con aprecio también
        Observa con aprecio y satisfacción | Observa con creciente preocupación | Observa con especial preocupación
        Observa con gran preocupación | Observa con grave preocupación | Observa con interés | Observa con pesar
        Observa con pesar también | Observa con preocupación | Observa con preocupación también
        Observa con profunda preocupación | Observa con profunda preocupación también | Observa con profundo pesar
        Observa con reconocimiento | Observa con satisfacción | Observa con satisfacción además
        Observa con satisfacción también | Observa con seria preocupación | Observa en particular | Observa también
        Observa también con preocupación | Pide | Pide además | Pide nuevamente | Pide también | Pide una vez más
        Pone de relieve | Pone de relieve además | Pone de relieve en particular | Pone de relieve encarecidamente
        Pone de relieve nuevamente | Pone de relieve nuevamente también | Pone de relieve también
        Pone de relieve una vez más | Proclama | Propone | Prorroga | Reafirma | Reafirma además
        Reafirma enérgicamente | Reafirma también | Reafirma una vez más | Recalca | Recalca también | Rechaza
        Rechaza y condena inequívocamente | Recomienda | Recomienda además | Recomienda también | Reconfirma
        Reconoce | Reconoce además | Reconoce con aprecio | Reconoce con aprecio además
        Reconoce con aprecio también | Reconoce con gran aprecio | Reconoce con gran preocupación
        Reconoce con preocupación | Reconoce con profunda preocupación | Reconoce con satisfacción | Reconoce también
        Reconoce y alienta | Reconoce y lamenta profundamente | Reconoce y promueve | Recuerda | Recuerda además
        Recuerda con aprecio | Recuerda con aprecio también | Recuerda con interés | Recuerda con preocupación
        Recuerda con satisfacción | Recuerda con satisfacción también | Recuerda también | Recuerda y reitera
        Reitera | Reitera enérgicamente | Reitera también | Remite | Renueva | Requiere | Resalta | Resalta también
        Respalda y apoya | Respeta | Resuelve | Revisa | Rinde homenaje | Saluda | Se compromete
        Se compromete nuevamente | Se opone enérgicamente | Señala | Señala también a la atención
        Señala una vez más | Señala y reafirma | Sigue acogiendo con beneplácito | Sigue alentando
        Sigue condenando en los términos más enérgicos posibles | Sigue destacando
        Sigue expresando especial preocupación | Sigue instando | Sigue preocupada | Sigue preocupado
        Sigue profundamente preocupada | Sigue profundamente preocupado | Sigue profundamente preocupado sin embargo
        Sigue reconociendo | Solicita | Solicita además | Solicita nuevamente | Solicita también
        Solicita urgentemente | Subraya | Subraya además | Subraya enérgicamente | Subraya también
        Subraya una vez más | Sugiere | Tiene en cuenta | Toma buena nota | Toma conocimiento
        Toma conocimiento con aprecio | Toma nota | Toma nota además | Toma nota con aprecio
        Toma nota con aprecio también | Toma nota con gran preocupación a ese respecto
        Toma nota con grave preocupación | Toma nota con interés | Toma nota con preocupación
        Toma nota con reconocimiento | Toma nota con satisfacción | Toma nota con satisfacción también
        Toma nota también | Toma nota una vez más | Valora | Vuelve a condenar enérgicamente
        """;
}
