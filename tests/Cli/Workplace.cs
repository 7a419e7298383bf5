using DirectiveMiner.Cli;

namespace DirectiveMiner.Tests.Cli;

/// <summary>A folder of its own for a test, with a few composed texts to ingest, and the command line run in-process. Removed at the end.</summary>
public sealed class Workplace : IDisposable
{
    public const string ProvincePlan =
        """
        ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH HÀ GIANG                            Độc lập - Tự do - Hạnh phúc
        Số: 112/KH-UBND                     Hà Giang, ngày 05 tháng 3 năm 2024

        KẾ HOẠCH
        Phát động phong trào thi đua trồng cây gây rừng năm 2024

        Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

        I. MỤC TIÊU
        1. Phấn đấu 85% số xã tổ chức trồng cây đầu xuân.
        II. NHIỆM VỤ
        1. Hưởng ứng phong trào thi đua “Mỗi nhà một vườn xanh” giai đoạn 2024 - 2026.

                                            TM. ỦY BAN NHÂN DÂN
                                            CHỦ TỊCH
                                            Hoàng Văn Thử
        """;

    public const string DistrictPlan =
        """
        ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        HUYỆN ĐỒNG VĂN                           Độc lập - Tự do - Hạnh phúc
        Số: 58/KH-UBND                      Đồng Văn, ngày 20 tháng 3 năm 2024

        KẾ HOẠCH
        Hưởng ứng phong trào thi đua trồng cây gây rừng năm 2024

        Thực hiện Kế hoạch số 112/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Hà Giang về phát động phong trào thi đua trồng cây gây rừng năm 2024, Ủy ban nhân dân huyện ban hành kế hoạch như sau:

        I. MỤC TIÊU
        1. Có ít nhất 90% số hộ dân tham gia trồng cây.

                                            TM. ỦY BAN NHÂN DÂN
                                            CHỦ TỊCH
                                            Vàng Thị Mẫu
        """;

    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("directiveminer-test-").FullName;
        Store = Path.Combine(Folder, "test.db");
        Texts = Directory.CreateDirectory(Path.Combine(Folder, "texts")).FullName;
    }

    public string Folder { get; }

    public string Store { get; }

    public string Texts { get; }

    /// <summary>A workplace whose store holds the two plans.</summary>
    public static Workplace WithPlans()
    {
        var workplace = new Workplace();
        workplace.Write("province.txt", ProvincePlan);
        workplace.Write("district.txt", DistrictPlan);
        Xunit.Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
        return workplace;
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Texts, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a command on this workplace's store, at <paramref name="width"/> columns; null prints as into a file.</summary>
    public CommandResult Run(int? width, params string[] args) => On(Store, width, args);

    /// <summary>Runs a command on any store.</summary>
    public static CommandResult On(string store, int? width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run([.. args, "--store", store], new Terminal(output, error, () => new MemoryStream(), width, ErrorIsTerminal: false));
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    public CommandResult Run(params string[] args) => Run(null, args);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
