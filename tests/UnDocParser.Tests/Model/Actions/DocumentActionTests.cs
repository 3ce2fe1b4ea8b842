using System.Collections.Immutable;
using UnDocParser.Model;
using UnDocParser.Syntax;

namespace UnDocParser.Tests.Model.Actions;

public sealed class DocumentActionTests
{
    [Theory]
    [InlineData("Also strongly condemns the attacks.", "Condemns Also Strong None")]
    [InlineData("Notes with deep concern the delays.", "Notes None Deep Concern")]
    [InlineData("Condemns in the strongest possible terms all attacks.", "Condemns None Utmost None")]
    [InlineData("Expresses its appreciation to the host.", "Expresses None None Appreciation")]
    [InlineData("Reiterates its request to the Secretary-General to act.", "Requests Again None None")]
    [InlineData("Calls once again upon all States to act.", "CallsUpon Again None None")]
    [InlineData("In this regard, further invites States to act.", "Invites Further None None")]
    public void Verb_and_qualifiers_are_told_apart(string clause, string expected)
    {
        DocumentAction action = Actions("en", clause)[0];
        Assert.Equal(expected, $"{action.Verb} {action.Modifiers} {action.Intensities} {action.Tones}");
    }

    [Theory]
    [InlineData("fr", "Prend également note avec satisfaction du rapport.", "TakesNote Also None Satisfaction")]
    [InlineData("es", "Condena también enérgicamente los ataques.", "Condemns Also Strong None")]
    [InlineData("ru", "принимает также к сведению доклад.", "TakesNote Also None None")]
    [InlineData("zh", "又赞赏地注意到这份报告。", "Notes Also None Appreciation")]
    [InlineData("ar", "تعيد أيضا تأكيد قرارها.", "Reaffirms Also None None")]
    public void Qualifiers_stand_inside_verbs(string language, string clause, string expected)
    {
        DocumentAction action = Actions(language, clause)[0];
        Assert.Equal(expected, $"{action.Verb} {action.Modifiers} {action.Intensities} {action.Tones}");
    }

    [Fact]
    public void A_clause_may_do_several_things()
    {
        ImmutableArray<DocumentAction> actions = Actions("en", "Welcomes the report, encourages nobody, and requests the Secretary-General to publish it.");
        Assert.Equal([ActionVerb.Welcomes, ActionVerb.Requests], actions.Select(action => action.Verb));
        Assert.Equal((1, "requests", "the Secretary-General"), (actions[1].Ordinal, actions[1].Text, actions[1].Addressee));
    }

    [Fact]
    public void A_decision_not_to_act_is_negated() =>
        Assert.True(Actions("en", "Decides not to convene a conference.")[0].IsNegated);

    [Theory]
    [InlineData("en", "Urges all States parties to the Convention to act.", "all States parties to the Convention", ActorKind.States)]
    [InlineData("en", "Requests the Secretary-General, in consultation with States, to report.", "the Secretary-General", ActorKind.SecretaryGeneral)]
    [InlineData("fr", "Demande au Secrétaire général de lui faire rapport.", "Secrétaire général", ActorKind.SecretaryGeneral)]
    [InlineData("es", "Exhorta a los Estados Miembros a que actúen.", "los Estados Miembros", ActorKind.States)]
    [InlineData("ru", "призывает все государства принять меры.", "все государства", ActorKind.States)]
    [InlineData("zh", "敦促会员国采取措施。", "会员国", ActorKind.States)]
    [InlineData("ar", "تطلب إلى الأمين العام أن يقدم تقريرا.", "الأمين العام", ActorKind.SecretaryGeneral)]
    [InlineData("en", "Requests that the report be published.", null, null)]
    public void The_addressee_ends_where_the_task_begins(string language, string clause, string? addressee, ActorKind? kind)
    {
        DocumentAction action = Actions(language, clause)[0];
        Assert.Equal((addressee, kind), (action.Addressee, action.AddresseeKind));
    }

    [Fact]
    public void Spans_are_those_of_the_source()
    {
        const string Text = "The General Assembly,\n\n1. Also requests the  Secretary-General to act;\n\n2. Decides to act.\n";
        DocumentAction action = DocumentModel.Create(SyntaxTree.ParseText(Text)).Actions[0];
        Assert.Equal("Also requests", Text.Substring(action.Span.Start, action.Span.Length));
        Assert.Equal(("the  Secretary-General", "the Secretary-General"), (Text.Substring(action.AddresseeSpan!.Value.Start, action.AddresseeSpan.Value.Length), action.Addressee));
    }

    [Fact]
    public void Items_that_say_what_is_asked_do_nothing_of_their_own()
    {
        const string Text = "The General Assembly,\n\n1. Urges States:\n\n(a) Encourages;\n\n(b) To act;\n\n2. Decides to act.\n";
        Assert.Equal([ActionVerb.Urges, ActionVerb.Decides], DocumentModel.Create(SyntaxTree.ParseText(Text)).Actions.Select(action => action.Verb));
    }

    private static ImmutableArray<DocumentAction> Actions(string language, string clause)
    {
        string formula = language switch
        {
            "fr" => "L’Assemblée générale,",
            "es" => "La Asamblea General,",
            "ru" => "Генеральная Ассамблея,",
            "zh" => "大会，",
            "ar" => "إن الجمعية العامة،",
            _ => "The General Assembly,",
        };
        return DocumentModel.Create(SyntaxTree.ParseText($"{formula}\n\n1. {clause}\n", new ParseOptions { Language = language })).Actions;
    }
}
