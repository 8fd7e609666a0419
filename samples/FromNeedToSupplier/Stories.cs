namespace Regie.Samples.FromNeedToSupplier;

/// <summary>The stories, in order.</summary>
internal static class Stories
{
    public static void Tell(Teller teller)
    {
        LiftingStory.Tell(teller);
        CatalogStory.Tell(teller);
        UnhappyStory.Tell(teller);
    }
}
