using System.Xml;
using DirectiveMiner.Models;
using DocumentFormat.OpenXml.Packaging;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>What the libraries for packages and XML throw for files that are broken, as a problem. Anything else that they throw is a bug and is not caught.</summary>
internal static class PackageFault
{
    public static bool Is(Exception fault) => fault is IOException or InvalidDataException or XmlException or OpenXmlPackageException or FileFormatException or UriFormatException;

    /// <summary>What the library opens or finds in a package. It meets broken types of contents and targets of relations with exceptions meant for misuse; here they are the file's fault.</summary>
    /// <exception cref="InvalidDataException">The package is broken.</exception>
    public static T In<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or NullReferenceException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    /// <param name="somethingRead">Some of the text is there: the file is damaged, not unreadable.</param>
    public static Problem Of(string path, Exception fault, bool somethingRead)
    {
        var code = somethingRead ? ProblemCode.Damaged : ProblemCode.Unreadable;
        return new Problem(code, $"{path} is {(somethingRead ? "damaged; its text breaks off" : "damaged or cut off and cannot be read")}: {fault.Message.ReplaceLineEndings(" ")}");
    }
}
