using System.IO;
using Regie.Language;
using Regie.Samples.FromNeedToSupplier;
using Regie.Tests;

namespace Regie.Samples;

public class FromNeedToSupplierTests
{
    [Theory]
    [InlineData(LanguageCode.Dutch, "nl")]
    [InlineData(LanguageCode.English, "en")]
    public void Stories_AreToldLikeThis(LanguageCode language, string name) => Verified.Text(Told(language), typeof(FromNeedToSupplierTests), name);

    // What the ward sees holds no amount, no clause and no norm, in the whole of the first story.
    [Fact]
    public void CustomersView_HasNoMoney()
    {
        var views = Told(LanguageCode.English).Split("What ward 4 sees\n");
        Assert.Equal(3, views.Length);
        Assert.All(views[1..], view => Assert.DoesNotMatch("EUR|art\\.|%", view.Split("\n")[0]));
    }

    private static string Told(LanguageCode language)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Stories.Tell(new Teller(output, language));
        return output.ToString();
    }
}
