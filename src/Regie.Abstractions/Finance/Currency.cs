using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Regie.Finance;

/// <summary>A currency of ISO 4217: its code and the number of digits of its minor unit (valuta).</summary>
/// <remarks>Currencies in circulation and funds codes with a minor unit; metals and test codes are left out. Only those in the list exist.</remarks>
public sealed record Currency
{
    private static readonly Dictionary<string, Currency> All = List();

    private Currency(string code, int minorUnitDigits) => (Code, MinorUnitDigits) = (code, minorUnitDigits);

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = All["EUR"];

    /// <summary>The pound sterling.</summary>
    public static Currency Gbp { get; } = All["GBP"];

    /// <summary>The US dollar.</summary>
    public static Currency Usd { get; } = All["USD"];

    /// <summary>The three-letter code.</summary>
    public string Code { get; }

    /// <summary>How many digits the minor unit has: 2 for cents, 0 where there is none.</summary>
    public int MinorUnitDigits { get; }

    /// <summary>One minor unit, for example 0.01.</summary>
    public decimal MinorUnit => new(1, 0, 0, false, (byte)MinorUnitDigits);

    /// <summary>Reads a currency code.</summary>
    /// <param name="code">Three capitals, for example <c>EUR</c>.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="code"/> is not in the list.</exception>
    public static Currency Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var currency) ? currency : throw new FormatException($"'{code}' is no currency code of ISO 4217; write three capitals, for example EUR.");
    }

    /// <summary>Reads a currency code, without throwing.</summary>
    /// <param name="code">The text to read.</param>
    /// <param name="currency">The currency, or null where the code is not in the list.</param>
    /// <returns>Whether the code is in the list.</returns>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && All.TryGetValue(code, out currency);
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;

    // ISO 4217, list one, by number of minor unit digits.
    private static Dictionary<string, Currency> List()
    {
        string[] byDigits =
        [
            "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
            "",
            "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW "
            + "CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF "
            + "IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
            + "MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP "
            + "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG "
            + "YER ZAR ZMW ZWG",
            "BHD IQD JOD KWD LYD OMR TND",
            "CLF UYW",
        ];
        var all = new Dictionary<string, Currency>(StringComparer.Ordinal);
        for (var digits = 0; digits < byDigits.Length; digits++)
            foreach (var code in byDigits[digits].Split([' '], StringSplitOptions.RemoveEmptyEntries))
                all.Add(code, new Currency(code, digits));
        return all;
    }
}
