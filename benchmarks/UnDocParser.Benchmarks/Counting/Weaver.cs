using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace UnDocParser.Benchmarks.Counting;

/// <summary>
/// Writes counters into a copy of the library: for each of its namespaces the characters that its code looks at, and the steps it takes: rounds of
/// loops, and calls of methods. The library itself has no counters, so that none costs anything, and no code is left out because nobody thought of it.
/// </summary>
internal sealed class Weaver
{
    private const MethodAttributes Helper = MethodAttributes.Public | MethodAttributes.Static;
    private readonly ModuleDefinition _module;
    private readonly TypeDefinition _counters;
    private readonly Dictionary<string, FieldDefinition> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MethodDefinition> _wrappers = new(StringComparer.Ordinal);

    private Weaver(ModuleDefinition module)
    {
        _module = module;
        _counters = new TypeDefinition(string.Empty, CountedLibrary.Counters, TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed, module.TypeSystem.Object);
    }

    /// <summary>Writes the counters into an assembly.</summary>
    /// <param name="path">The assembly.</param>
    /// <returns>The bytes of the copy.</returns>
    public static byte[] Weave(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var weaver = new Weaver(assembly.MainModule);
        foreach (TypeDefinition type in assembly.MainModule.GetTypes().ToArray())
        {
            weaver.Weave(type);
        }

        assembly.MainModule.Types.Add(weaver._counters);
        using var stream = new MemoryStream();
        assembly.Write(stream);
        return stream.ToArray();
    }

    private void Weave(TypeDefinition type)
    {
        string area = NamespaceOf(type);
        foreach (MethodDefinition method in type.Methods.Where(method => method.HasBody))
        {
            Weave(method.Body, area);
        }
    }

    private void Weave(MethodBody body, string area)
    {
        body.SimplifyMacros();
        ILProcessor writer = body.GetILProcessor();
        Instruction[] instructions = [.. body.Instructions];
        for (int index = 0; index < instructions.Length; index++)
        {
            Instruction instruction = instructions[index];
            if (instruction.Operand is Instruction target && target.Offset <= instruction.Offset)
            {
                Add(writer, instruction, Field(CountedLibrary.Steps, area), 1);
            }
            else if (instruction.OpCode == OpCodes.Ldelem_U2)
            {
                Add(writer, instruction, Field(CountedLibrary.Characters, area), 1);
            }
            else if (instruction.Operand is MethodReference call && (index == 0 || instructions[index - 1].OpCode.OpCodeType != OpCodeType.Prefix))
            {
                Weave(writer, instruction, call, area);
            }
        }

        if (!body.Method.IsGetter && !body.Method.IsConstructor)
        {
            Add(writer, instructions[0], Field(CountedLibrary.Steps, area), 1);
        }

        body.OptimizeMacros();
    }

    private void Weave(ILProcessor writer, Instruction instruction, MethodReference call, string area)
    {
        LookRule rule = LookRules.Of(call);
        int flat = rule switch
        {
            LookRule.One => 1,
            LookRule.Vector128 => 8,
            LookRule.Vector256 => 16,
            LookRule.Vector512 => 32,
            _ => 0,
        };
        if (flat > 0)
        {
            Add(writer, instruction, Field(CountedLibrary.Characters, area), flat);
        }
        else if (rule != LookRule.None && instruction.OpCode.Code is Code.Call or Code.Callvirt && Wrapper(call, instruction.OpCode, rule, area) is { } wrapper)
        {
            instruction.OpCode = OpCodes.Call;
            instruction.Operand = wrapper;
        }
    }

    // A method with the signature of the one that was called, which calls it and counts.
    private MethodDefinition? Wrapper(MethodReference call, OpCode code, LookRule rule, string area)
    {
        string key = area + " " + call.FullName;
        if (_wrappers.TryGetValue(key, out MethodDefinition? known))
        {
            return known;
        }

        List<TypeReference> parameters = [.. call.Parameters.Select(parameter => Texts.Closed(parameter.ParameterType, call))];
        if (call.HasThis)
        {
            parameters.Insert(0, call.DeclaringType.IsValueType ? new ByReferenceType(call.DeclaringType) : call.DeclaringType);
        }

        TypeReference result = Texts.Closed(call.ReturnType, call);
        if (!parameters.Exists(type => Texts.IsText(Pointed(type))) || parameters.Append(result).Any(type => type.ContainsGenericParameter))
        {
            return null;
        }

        var wrapper = new MethodDefinition("Looked" + _wrappers.Count, Helper, result);
        parameters.ForEach(type => wrapper.Parameters.Add(new ParameterDefinition(type)));
        new WrapperWriter(_module, wrapper, Field(CountedLibrary.Characters, area)).Write(call, code, rule);
        _counters.Methods.Add(wrapper);
        return _wrappers[key] = wrapper;
    }

    private FieldDefinition Field(string kind, string area)
    {
        string name = kind + " " + area;
        if (!_fields.TryGetValue(name, out FieldDefinition? field))
        {
            field = new FieldDefinition(name, FieldAttributes.Public | FieldAttributes.Static, _module.TypeSystem.Int64);
            _counters.Fields.Add(field);
            _fields.Add(name, field);
        }

        return field;
    }

    // What jumps to the instruction is to count too: the instruction moves behind the counter, and its place is where the counter begins.
    private static void Add(ILProcessor writer, Instruction place, FieldDefinition field, int count)
    {
        var moved = Instruction.Create(OpCodes.Nop);
        (moved.OpCode, moved.Operand) = (place.OpCode, place.Operand);
        (place.OpCode, place.Operand) = (OpCodes.Ldsfld, field);
        foreach (Instruction instruction in new[] { moved, Instruction.Create(OpCodes.Stsfld, field), Instruction.Create(OpCodes.Add), Instruction.Create(OpCodes.Ldc_I8, (long)count) })
        {
            writer.InsertAfter(place, instruction);
        }
    }

    private static TypeReference Pointed(TypeReference type) => type is ByReferenceType reference ? reference.ElementType : type;

    private static string NamespaceOf(TypeDefinition type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;
}
