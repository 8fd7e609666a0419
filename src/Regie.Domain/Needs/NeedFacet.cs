using System;
using NodaTime;
using Regie.Assignments;
using Regie.Guards;
using Regie.Identifiers;
using Regie.Measurements;

namespace Regie.Needs;

/// <summary>Something that is known of a need (aspect van een behoefte).</summary>
/// <remarks>A closed choice.</remarks>
public abstract record NeedFacet
{
    private NeedFacet(NeedFacetKind kind) => Kind = kind;

    /// <summary>Which kind it is.</summary>
    public NeedFacetKind Kind { get; }

    /// <summary>Whether it answers the question of its kind; a criterion in words does not, because nobody can check it.</summary>
    public virtual bool Answers => true;

    /// <summary>Whom it is for (voor wie).</summary>
    /// <param name="Party">The customer.</param>
    /// <param name="Users">Who will use it, for example <c>nurses of ward 4</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Users"/> is empty.</exception>
    public sealed record Who(PartyId Party, string Users) : NeedFacet(NeedFacetKind.Who)
    {
        /// <summary>The customer.</summary>
        public PartyId Party { get; } = Given.Something(Party, nameof(Party));

        /// <summary>Who will use it.</summary>
        public string Users { get; } = Given.Text(Users, nameof(Users));
    }

    /// <summary>What outcome is wanted (welke uitkomst).</summary>
    /// <param name="Statement">The outcome, in the customer's words.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Statement"/> is empty.</exception>
    public sealed record Outcome(string Statement) : NeedFacet(NeedFacetKind.Outcome)
    {
        /// <summary>The outcome.</summary>
        public string Statement { get; } = Given.Text(Statement, nameof(Statement));
    }

    /// <summary>Why it is wanted (waarom).</summary>
    /// <param name="PrimaryProcess">The primary process that it serves.</param>
    /// <param name="Effect">What goes better there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public sealed record Why(string PrimaryProcess, string Effect) : NeedFacet(NeedFacetKind.Why)
    {
        /// <summary>The primary process that it serves.</summary>
        public string PrimaryProcess { get; } = Given.Text(PrimaryProcess, nameof(PrimaryProcess));

        /// <summary>What goes better there.</summary>
        public string Effect { get; } = Given.Text(Effect, nameof(Effect));
    }

    /// <summary>Where it is wanted (waar).</summary>
    /// <param name="Location">The location.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public sealed record Where(LocationId Location) : NeedFacet(NeedFacetKind.Where)
    {
        /// <summary>The location.</summary>
        public LocationId Location { get; } = Given.Something(Location, nameof(Location));
    }

    /// <summary>When it is wanted (wanneer).</summary>
    /// <param name="By">The last date on which it is in time; it counts.</param>
    public sealed record When(LocalDate By) : NeedFacet(NeedFacetKind.When);

    /// <summary>By what it is accepted (waaraan te zien).</summary>
    /// <param name="Value">The criterion; a need can have several.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public sealed record Criterion(AcceptanceCriterion Value) : NeedFacet(NeedFacetKind.Criterion)
    {
        /// <summary>The criterion.</summary>
        public AcceptanceCriterion Value { get; } = Given.Something(Value, nameof(Value));

        /// <inheritdoc/>
        public override bool Answers => Value.IsMeasurable;
    }

    /// <summary>How much or how large (hoeveel).</summary>
    /// <param name="Amount">The number, above 0.</param>
    /// <param name="Unit">What it counts or measures.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="Amount"/> is not above 0.</exception>
    public sealed record Quantity(decimal Amount, Unit Unit) : NeedFacet(NeedFacetKind.Quantity)
    {
        /// <summary>The number, above 0.</summary>
        public decimal Amount { get; } = Amount > 0 ? Amount : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "A quantity is above 0.");

        /// <summary>What it counts or measures.</summary>
        public Unit Unit { get; } = Given.Something(Unit, nameof(Unit));
    }

    /// <summary>How good it must be (welke kwaliteit).</summary>
    /// <param name="Level">The level of quality that is adequate.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="Level"/> is empty.</exception>
    public sealed record Quality(string Level) : NeedFacet(NeedFacetKind.Quality)
    {
        /// <summary>The level of quality that is adequate.</summary>
        public string Level { get; } = Given.Text(Level, nameof(Level));
    }

    /// <summary>Who holds the budget (budgethouder).</summary>
    /// <param name="Person">The budget holder.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public sealed record BudgetHolder(PersonId Person) : NeedFacet(NeedFacetKind.BudgetHolder)
    {
        /// <summary>The budget holder.</summary>
        public PersonId Person { get; } = Given.Something(Person, nameof(Person));
    }

    /// <summary>That its constraints were checked against policy (getoetst aan beleid).</summary>
    /// <param name="By">Who checked.</param>
    /// <param name="Conflicts">The policy rules that it conflicts with; empty where it conflicts with none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public sealed record PolicyCheck(PersonId By, ValueList<PolicyRuleId> Conflicts) : NeedFacet(NeedFacetKind.PolicyCheck)
    {
        /// <summary>Who checked.</summary>
        public PersonId By { get; } = Given.Something(By, nameof(By));

        /// <summary>The policy rules that it conflicts with.</summary>
        public ValueList<PolicyRuleId> Conflicts { get; } = Given.Each(Conflicts, nameof(Conflicts));
    }

    /// <summary>To which work domain it belongs (werkgebied van de behoefte).</summary>
    /// <param name="Value">The domain.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public sealed record Domain(WorkDomainId Value) : NeedFacet(NeedFacetKind.Domain)
    {
        /// <summary>The domain.</summary>
        public WorkDomainId Value { get; } = Given.Something(Value, nameof(Value));
    }
}
