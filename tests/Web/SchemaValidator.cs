using System.ComponentModel;
using System.Diagnostics;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>A validator of another make for JSON Schema: that of Python.</summary>
public static class SchemaValidator
{
    private const string Script =
        """
        import json, sys
        from jsonschema import Draft202012Validator
        work = json.load(sys.stdin)
        known = {}
        for case in work["cases"]:
            name = json.dumps(case["schema"])
            if name not in known:
                schema = dict(case["schema"], components=work["components"])
                Draft202012Validator.check_schema(schema)
                known[name] = Draft202012Validator(schema)
            for error in known[name].iter_errors(case["value"]):
                while error.context:
                    error = max(error.context, key=lambda one: len(one.absolute_path))
                print(case["name"], list(error.absolute_path), error.message[:200])
        print("done")
        """;

    /// <summary>What is wrong with these values, a line each; "done" alone where that is nothing. The calling test is skipped where there is no validator, or fails with CI=true.</summary>
    public static string Faults(JToken components, IEnumerable<(string Name, JToken Schema, JToken Value)> cases)
    {
        var python = new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(program => Run(program, "", "-c", "import jsonschema").Code == 0);
        Skip.If(python is null && !SharedFolder.MustNotSkip, "python3-jsonschema is not there");
        Assert.NotNull(python);
        var work = new JObject
        {
            ["components"] = components.DeepClone(),
            ["cases"] = new JArray(cases.Select(one => new JObject { ["name"] = one.Name, ["schema"] = one.Schema.DeepClone(), ["value"] = one.Value })),
        };
        return Run(python, work.ToString(Newtonsoft.Json.Formatting.None), "-W", "ignore", "-c", Script).Output.Trim();
    }

    private static (int Code, string Output) Run(string program, string input, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["PYTHONUTF8"] = "1" } })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return (process.ExitCode, output.Result + error.Result);
        }
        catch (Win32Exception)
        {
            return (-1, "");
        }
    }
}
