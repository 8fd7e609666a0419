using System.Linq;
using NodaTime;
using Regie.Language;
using Regie.Parties;

namespace Regie.Terms;

/// <summary>The findings about options in words; the codes are in <see cref="TermFindings"/>.</summary>
internal static class OptionProblems
{
    public static Finding Unknown(TermProvisions terms, string option) => Finding.Error(TermFindings.OptionMustExist, ActorRole.ContractManagement,
        LocalizedText.Of($"Overeenkomst {terms.Agreement} heeft geen optie '{option}'; bekend zijn: {Names(terms)}. Herstel de naam.", $"Agreement {terms.Agreement} has no option '{option}'; known are: {Names(terms)}. Correct the name."),
        ("agreement", terms.Agreement.Value), ("option", option));

    public static Finding UnknownCondition(TermProvisions terms, TermFact.ConditionJudged judged) => Finding.Error(TermFindings.ConditionMustExist, ActorRole.ContractManagement,
        LocalizedText.Of($"Geen optie van overeenkomst {terms.Agreement} heeft een voorwaarde '{judged.Condition}' (beoordeeld op {TermWords.Dutch(judged.On)}). Herstel de naam.", $"No option of agreement {terms.Agreement} has a condition '{judged.Condition}' (judged on {TermWords.English(judged.On)}). Correct the name."),
        ("agreement", terms.Agreement.Value), ("condition", judged.Condition));

    public static Finding Late(TermProvisions terms, TermFact.OptionExercised exercise, NoticeDeadline deadline, int days) => Finding.Error(TermFindings.OptionMustBeExercisedInTime, ActorRole.ContractManagement,
        LocalizedText.Of($"Optie '{exercise.Option}' van overeenkomst {terms.Agreement} kon tot en met {TermWords.Dutch(deadline.LastDay)} gelicht worden; {TermWords.Dutch(exercise.On)} is {TermWords.Days(days).Dutch} te laat. Spreek een wijziging af, of laat haar vervallen.", $"Option '{exercise.Option}' of agreement {terms.Agreement} could be exercised up to and including {TermWords.English(deadline.LastDay)}; {TermWords.English(exercise.On)} is {TermWords.Days(days).English} late. Agree on an amendment, or let it lapse."),
        ("agreement", terms.Agreement.Value), ("option", exercise.Option), ("exercised", TermWords.Iso(exercise.On)), ("deadline", TermWords.Iso(deadline.LastDay)), ("daysLate", $"{days:0}"));

    public static Finding NotItsHolder(TermProvisions terms, ExtensionOption option, TermFact.OptionExercised exercise) => Finding.Error(TermFindings.OptionMustBeExercisedByItsHolder, ActorRole.ContractManagement,
        LocalizedText.Of($"Optie '{option.Name}' van overeenkomst {terms.Agreement} is van: {option.Holder.Label().Dutch}; de {exercise.By.Label().Dutch} kan haar niet lichten ({TermWords.Dutch(exercise.On)}). Laat de houder verklaren.", $"Option '{option.Name}' of agreement {terms.Agreement} belongs to: {option.Holder.Label().English}; the {exercise.By.Label().English} cannot exercise it ({TermWords.English(exercise.On)}). Let the holder declare it."),
        ("agreement", terms.Agreement.Value), ("option", option.Name), ("holder", option.Holder.ToString()), ("side", exercise.By.ToString()));

    public static Finding OutOfOrder(TermProvisions terms, TermFact.OptionExercised exercise) => Finding.Error(TermFindings.OptionsMustBeExercisedInOrder, ActorRole.ContractManagement,
        LocalizedText.Of($"Optie '{exercise.Option}' van overeenkomst {terms.Agreement} werd op {TermWords.Dutch(exercise.On)} gelicht, terwijl een eerdere optie niet gelicht is of de overeenkomst al opgezegd was. Licht de opties op volgorde, of spreek een wijziging af.", $"Option '{exercise.Option}' of agreement {terms.Agreement} was exercised on {TermWords.English(exercise.On)}, while an earlier option was not exercised or notice had been given. Exercise options in order, or agree on an amendment."),
        ("agreement", terms.Agreement.Value), ("option", exercise.Option), ("exercised", TermWords.Iso(exercise.On)));

    public static Finding NotEarned(TermProvisions terms, ExtensionOption option, TermFact.OptionExercised exercise) => Finding.Error(TermFindings.OptionMustBeEarned, ActorRole.ContractManagement,
        LocalizedText.Of($"Optie '{option.Name}' van overeenkomst {terms.Agreement} mocht op {TermWords.Dutch(exercise.On)} niet gelicht worden: de voorwaarde '{option.Condition!.Name}' ({option.Condition.Description.Dutch}) was niet vervuld of niet beoordeeld. Laat haar beoordelen, of spreek een wijziging af.", $"Option '{option.Name}' of agreement {terms.Agreement} could not be exercised on {TermWords.English(exercise.On)}: condition '{option.Condition!.Name}' ({option.Condition.Description.English}) was not met or not judged. Have it judged, or agree on an amendment."),
        ("agreement", terms.Agreement.Value), ("option", option.Name), ("condition", option.Condition!.Name), ("exercised", TermWords.Iso(exercise.On)));

    public static Finding OneSided(TermProvisions terms, ExtensionOption option, TermFact.OptionExercised exercise, LocalDate lastDay) => Finding.Warning(TermFindings.MutualOptionNeedsBothSides, ActorRole.ContractManagement,
        LocalizedText.Of($"Alleen de {exercise.By.Label().Dutch} heeft optie '{option.Name}' van overeenkomst {terms.Agreement} gelicht; beide partijen moeten dat doen, uiterlijk {TermWords.Dutch(lastDay)}. Vraag de andere partij om haar verklaring.", $"Only the {exercise.By.Label().English} exercised option '{option.Name}' of agreement {terms.Agreement}; both parties must, by {TermWords.English(lastDay)}. Ask the other party to declare it."),
        ("agreement", terms.Agreement.Value), ("option", option.Name), ("side", exercise.By.ToString()), ("deadline", TermWords.Iso(lastDay)));

    private static string Names(TermProvisions terms) => terms.Options.Count == 0 ? "—" : string.Join(", ", terms.Options.Select(o => o.Name));
}
