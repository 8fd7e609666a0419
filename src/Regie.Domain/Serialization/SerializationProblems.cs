using System.Globalization;
using Regie.Language;
using Regie.Parties;

namespace Regie.Serialization;

/// <summary>The findings about JSON documents in words; the codes are in <see cref="SerializationFindings"/>.</summary>
internal static class SerializationProblems
{
    private const int LongestShown = 100;

    public static Finding NotJson(int line, int column, string reason) => Finding.Error(SerializationFindings.DocumentMustBeJson, ActorRole.Host,
        LocalizedText.Of($"Regel {Invariant(line)}, kolom {Invariant(column)}: dit is geen JSON ({reason}). Herstel de tekst.", $"Line {Invariant(line)}, column {Invariant(column)}: this is no JSON ({reason}). Correct the text."),
        ("line", Invariant(line)), ("column", Invariant(column)), ("reason", reason));

    public static Finding TooLarge(int limit) => Finding.Error(SerializationFindings.DocumentMustNotBeTooLarge, ActorRole.Host,
        LocalizedText.Of($"Het document is groter dan {Invariant(limit)} bytes. Een document van deze soort is dat nooit; controleer de bron.", $"The document is larger than {Invariant(limit)} bytes. No document of this kind is; check the source."),
        ("path", "$"), ("limit", Invariant(limit)));

    public static Finding TooDeep(int line, int column, int limit) => Finding.Error(SerializationFindings.DocumentMustNotBeTooDeep, ActorRole.Host,
        LocalizedText.Of($"Regel {Invariant(line)}, kolom {Invariant(column)}: het document is dieper genest dan {Invariant(limit)} niveaus. Controleer de bron.", $"Line {Invariant(line)}, column {Invariant(column)}: the document nests deeper than {Invariant(limit)} levels. Check the source."),
        ("line", Invariant(line)), ("column", Invariant(column)), ("limit", Invariant(limit)));

    public static Finding TooDeep(string path, int limit) => Finding.Error(SerializationFindings.DocumentMustNotBeTooDeep, ActorRole.Host,
        LocalizedText.Of($"{path}: het document zou dieper genest zijn dan {Invariant(limit)} niveaus en is dan niet terug te lezen. Schrijf een deel ervan.", $"{path}: the document would nest deeper than {Invariant(limit)} levels and could not be read back. Write a part of it."),
        ("path", path), ("limit", Invariant(limit)));

    public static Finding OtherFormat(string path, string format, string expected) => Finding.Error(SerializationFindings.DocumentMustBeOfTheFormat, ActorRole.Host,
        LocalizedText.Of($"{path}: dit document is van het formaat '{Shown(format)}'; hier wordt '{expected}' gelezen.", $"{path}: this document is of the format '{Shown(format)}'; '{expected}' is read here."),
        ("path", path), ("format", Shown(format)), ("expected", expected));

    public static Finding OtherVersion(string path, string version, int known) => Finding.Error(SerializationFindings.VersionMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"{path}: versie {Shown(version)} is niet bekend; deze bibliotheek leest versie {Invariant(known)}. Gebruik een nieuwere bibliotheek, of schrijf het document in die versie.", $"{path}: version {Shown(version)} is not known; this library reads version {Invariant(known)}. Use a newer library, or write the document in that version."),
        ("path", path), ("version", Shown(version)), ("known", Invariant(known)));

    public static Finding UnknownMember(string path, string known) => Finding.Error(SerializationFindings.MemberMustBeKnown, ActorRole.Host,
        LocalizedText.Of($"{path}: dit gegeven kent het formaat niet. Bekend zijn hier: {known}.", $"{path}: the format does not know this member. Known here are: {known}."),
        ("path", path), ("known", known));

    public static Finding RepeatedMember(string path) => Finding.Error(SerializationFindings.MemberMustOccurOnce, ActorRole.Host,
        LocalizedText.Of($"{path}: dit gegeven staat er twee keer. Houd er een.", $"{path}: this member occurs twice. Keep one."),
        ("path", path));

    public static Finding MissingMember(string path) => Finding.Error(SerializationFindings.MemberMustBePresent, ActorRole.Host,
        LocalizedText.Of($"{path}: dit gegeven ontbreekt. Voeg het toe.", $"{path}: this member is missing. Add it."),
        ("path", path));

    public static Finding OtherKind(string path, JsonKind expected, JsonKind actual) => Finding.Error(SerializationFindings.ValueMustBeOfTheKind, ActorRole.Host,
        LocalizedText.Of($"{path}: hier hoort {expected.Dutch}; dit is {actual.Dutch}.", $"{path}: {expected.English} belongs here; this is {actual.English}."),
        ("path", path), ("expected", expected.English), ("actual", actual.English));

    public static Finding Malformed(string path, string text, LocalizedText form) => Finding.Error(SerializationFindings.TextMustBeWellFormed, ActorRole.ContractManagement,
        LocalizedText.Of($"{path}: '{Shown(text)}' is geen {form.Dutch}.", $"{path}: '{Shown(text)}' is no {form.English}."),
        ("path", path), ("value", Shown(text)));

    public static Finding EmptyList(string path, LocalizedText what) => Finding.Error(SerializationFindings.ListMustNotBeEmpty, ActorRole.ContractManagement,
        LocalizedText.Of($"{path}: deze lijst is leeg. {what.Dutch}", $"{path}: this list is empty. {what.English}"),
        ("path", path));

    public static Finding NotUnicode(string path) => Finding.Error(SerializationFindings.TextMustBeUnicode, ActorRole.Host,
        LocalizedText.Of($"{path}: deze tekst bevat de helft van een surrogaatpaar. Herstel haar bij de bron.", $"{path}: this text contains half of a surrogate pair. Correct it at the source."),
        ("path", path));

    // A hostile text must not make the finding as large as the document.
    private static string Shown(string text) => text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
