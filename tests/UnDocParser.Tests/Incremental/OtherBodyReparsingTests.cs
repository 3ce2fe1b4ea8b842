namespace UnDocParser.Tests.Incremental;

/// <summary>Counts that begin in the preamble, or that letters make, are carried from block to block.</summary>
public sealed class OtherBodyReparsingTests
{
    private const int Edits = 400;

    [Theory]
    [InlineData("9 EX/Decision 10\n\nThe Executive Board,\n\n1. Recalling 7 C/Resolution 5,\n\n2. Noting the report of the keepers, and\n\n3. Stressing the duty of keepers,\n\n4. Takes note of the report;\n\n5. Requests keepers:\n\n(a) to write;\n\n(b) to report.\n\n(Adopted on 28 June 2037)\n")]
    [InlineData("The Executive Committee,\n(a) Welcomes the note on lamps;\n(b) Requests ports:\n(i) to report on the lamps of the islands and on\nthe keepers;\n(ii) to write;\n(c) Decides to meet.\nLamps of the islands\n(d) Recalls its conclusion on lamps;\n(e) Urges ports to write.\n")]
    [InlineData("RESOLUTION A.1110(30)\n(adopted on 6 December 2037)\n\nLAMPS OF THE ISLANDS\n\nTHE ASSEMBLY,\n\nRECALLING the convention on lamps,\n\n1 REQUESTS the Council:\n\n.1 to keep the plan under review:\n\n.1.1 each year; and\n\n.1.2 with the keepers; and\n\n.2 to report;\n\n2 REVOKES resolution A.900(21).\n")]
    [InlineData("The Congress,\n\nNoting:\n\n(1) Resolution 2 of the ninth congress,\n\n(2) The report of the session,\n\nConsidering that the lamps are lit,\n\nDecides that the lamps shall be lit;\n\nRequests the keepers to report.\n")]
    [InlineData("执行局，\n\n1. 忆及第7 C/5号决议，\n\n2. 审议了9 EX/10号文件，\n\n3. 敦促各港口：\n\n（1）点亮灯塔；\n\n（2）提出报告；\n\n4. 请守护者提出报告。\n\n（2037年5月22日第八次全体会议）\n")]
    [InlineData("The General Assembly,\n\n- Recalling its resolution on lamps,\n- Noting with concern the state of the lamps,\n\n- Decides to meet;\n- Requests ports:\n  - To light the lamps;\n  - To ring the bells;\n- Invites keepers to report.\n")]
    [InlineData("2037/4\nLamps of the islands\n\nThe Executive Board\n\n1. Takes note of the report;\n\n2. Requests keepers to report.\n\n1 September 2037\n\n2037/5\nLamps of the piers\n\nThe Executive Board\n\n1. Takes note of the lamps.\n\n1 September 2037\n")]
    [InlineData("Resolution XIII.1\n\nLamps\n\n1. RECALLING the lamps;\n\n2. NOTING the harbours; and\n\nTHE CONFERENCE OF THE CONTRACTING PARTIES\n\n3. INVITES ports to report; and\n\n4. DECIDES to meet.\n")]
    [InlineData("BC-14/6: Lamps\n\nRecalling the lamps,\n\nNoting the harbours,\n\nThe Conference of the Parties to the\nConvention on Migratory Lamps\n\n1. Decides:\n\na) to meet; and\n\nb) to part.\n\nBC-14/7: Harbours\n\nThe Meeting of the Parties decides:\n\n1. To meet.\n")]
    [InlineData("RESOLUTION 70 (Rev. Harbourtown, 2037)\n\nLamps\n\nThe Plenipotentiary Conference of the Union (Harbourtown, 2037),\n\nrecalling\n\na) the lamps;\n\nb) the harbours,\n\nrecognizing\n\nthat lamps are lit,\n\nresolves\n\n1 to light the lamps;\n\n2 to meet,\n\ninstructs the Council\n\n1 to report.\n")]
    [InlineData("The Plenipotentiary Conference of the Union (Harbourtown, 2037),\nrecalling\na) the lamps;\nb) the harbours,\nresolves\n1 to light the lamps;\n2 to meet,\ninstructs the Council\n1 to report.\n")]
    [InlineData("The European Council,\n\n–  having regard to its rules,\n\nA.  whereas the lamps are lit;\n\nB.  whereas ports are open;\n\n1.  Calls on ports to report;\n\n2.  Instructs its President to meet.\n")]
    [InlineData("1803 (XVII). Lamps\n\nC\n\nThe General Assembly,\n\nRecalling its resolution 523 (VI),\n\nI\n\nDeclares that:\n\n1. Lamps are lit.\n\nII\n\nWelcomes the lamps;\n\nIII\n\nRequests keepers to report.\n")]
    public void Edited_trees_equal_parsed_trees(string text)
    {
        var edits = new RandomEdits(new Random(37));

        Assert.All(Enumerable.Range(0, Edits), _ => Assert.Null(new EditCase(text, edits.Next(text)).Difference()));
    }
}
