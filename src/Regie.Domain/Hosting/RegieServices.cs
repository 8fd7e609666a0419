using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Regie.ReferenceData;
using Regie.ServiceTime;

namespace Regie.Hosting;

/// <summary>Registers what the library offers to a container (dienstregistratie).</summary>
/// <remarks>
/// Nothing needs a container: calculators are static and pure. What is registered is what hosts would otherwise hand around: references, the calendar cache, policies.
/// A registration of the host's own goes before these, whichever comes first where it names the same type; calling twice changes nothing.
/// </remarks>
/// <example><code>
/// services.AddSingleton&lt;IHolidayCalendar&gt;(companyHolidays);
/// services.AddRegie(options => options.WithKeptCalendars(200));
/// </code></example>
public static class RegieServices
{
    /// <summary>Registers the library with its defaults.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRegie(this IServiceCollection services) => services.AddRegie(options => options);

    /// <summary>Registers the library.</summary>
    /// <param name="services">The services. A registered <see cref="IDateTimeZoneProvider"/> gives the time zones; every registered <see cref="IHolidayCalendar"/> is known to calendars.</param>
    /// <param name="configure">Makes the options from the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddRegie(this IServiceCollection services, Func<RegieOptions, RegieOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(configure(RegieOptions.Default) ?? throw new ArgumentException("The options became null; give back the options that you were given, or changed ones.", nameof(configure)));
        services.TryAddSingleton(provider => References(provider, provider.GetRequiredService<RegieOptions>()));
        services.TryAddSingleton(provider => new CalendarCache(provider.GetRequiredService<CalendarReferences>(), provider.GetRequiredService<RegieOptions>().KeptCalendars));
        services.TryAddSingleton(provider => provider.GetRequiredService<RegieOptions>().Agenda);
        return services;
    }

    private static CalendarReferences References(IServiceProvider provider, RegieOptions options)
    {
        var references = provider.GetService<IDateTimeZoneProvider>() is { } zones ? options.References.WithZones(zones) : options.References;
        return provider.GetServices<IHolidayCalendar>().Aggregate(references, (known, holidays) => known.WithHolidays(holidays));
    }
}
