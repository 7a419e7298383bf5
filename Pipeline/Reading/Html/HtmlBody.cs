using AngleSharp.Dom;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>
/// Finds the document's part of a page by density of text: from the body down, as long as one child holds nearly all text that is no link and the rest holds no letterhead.
/// Lists of links beside it are left out. Linear in the page: the lengths of all elements are summed up once (children are enumerated: each step to a sibling would search them all).
/// </summary>
internal sealed class HtmlBody
{
    private const double NearlyAll = 0.8, MostlyLinks = 0.6;
    private const int FewestLinks = 3, ShortDocument = 200;

    private readonly Dictionary<INode, Sums> sums = [];
    private readonly HashSet<IElement> chrome = [];

    private HtmlBody(IElement body)
    {
        SumUp(body);
        Root = Descend(body);
    }

    public IElement Root { get; }

    public static HtmlBody Find(IElement body) => new(body);

    /// <summary>The element is none of the document's.</summary>
    public bool IsLeftOut(IElement element) => chrome.Contains(element) || element != Root && IsLinkList(element);

    /// <summary>Sums of text and of links, from the leaves up; what is not shown or chrome counts nothing.</summary>
    private void SumUp(IElement body)
    {
        var open = new Stack<(INode Node, bool Done)>([(body, false)]);
        while (open.TryPop(out var at))
        {
            if (!at.Done)
            {
                if (at.Node is IElement element && element != body && (HtmlChrome.IsTag(element) || HtmlChrome.IsNotShown(element)))
                {
                    chrome.Add(element);
                    continue;
                }
                open.Push((at.Node, true));
                foreach (var child in at.Node.ChildNodes)
                    open.Push((child, false));
            }
            else
                sums[at.Node] = Sum(at.Node, body);
        }
    }

    private Sums Sum(INode node, IElement body)
    {
        if (node is IText text)
            return new Sums(Ink(text.Data), 0, 0, MayBeLetterhead(text.Data));
        var sum = default(Sums);
        foreach (var child in node.ChildNodes)
            sum += sums.GetValueOrDefault(child);
        if (node is not IElement element)
            return sum;
        if (element.LocalName == "a" && element.HasAttribute("href"))
            sum = sum with { Linked = sum.Text, Links = sum.Links + 1 };
        if (element == body || !HtmlChrome.IsNamed(element) || sum.Letterhead && HtmlChrome.HoldsLetterhead(element.TextContent))
            return sum;
        chrome.Add(element);
        return default;
    }

    private IElement Descend(IElement body)
    {
        var root = body;
        while (true)
        {
            var child = root.Children.MaxBy(element => Own(element));
            if (child is null || Own(child) < NearlyAll * Own(root) || Own(child) < ShortDocument || child.LocalName is "table" or "tbody" or "tr" or "p" || LosesLetterhead(root, child))
                return root;
            root = child;
        }
    }

    private bool LosesLetterhead(IElement root, IElement kept) =>
        root.Children.Any(child => child != kept && sums.GetValueOrDefault(child) is { Letterhead: true } && HtmlChrome.HoldsLetterhead(child.TextContent));

    /// <summary>A list or block of hardly anything but links: menus, related pages. Tables of links are registers, which are documents.</summary>
    private bool IsLinkList(IElement element) =>
        element.LocalName is "ul" or "ol" or "div" or "section" && sums.GetValueOrDefault(element) is { Links: >= FewestLinks } sum && sum.Linked > MostlyLinks * sum.Text && element.QuerySelector("table") is null;

    private int Own(IElement element) => sums.GetValueOrDefault(element) is var sum ? sum.Text - sum.Linked : 0;

    private static int Ink(string text)
    {
        var ink = 0;
        foreach (var c in text)
            ink += char.IsWhiteSpace(c) ? 0 : 1;
        return ink;
    }

    /// <summary>A cheap look before the exact one: some word of a motto.</summary>
    private static bool MayBeLetterhead(string text) => text.Contains("Việt", StringComparison.OrdinalIgnoreCase) || text.Contains("lập", StringComparison.OrdinalIgnoreCase);

    private readonly record struct Sums(int Text, int Linked, int Links, bool Letterhead)
    {
        public static Sums operator +(Sums one, Sums other) => new(one.Text + other.Text, one.Linked + other.Linked, one.Links + other.Links, one.Letterhead || other.Letterhead);
    }
}
