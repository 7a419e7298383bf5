namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a cue says about the figures near it.</summary>
public enum TargetCueKind
{
    /// <summary>phấn đấu: a figure to be reached</summary>
    Goal,

    /// <summary>mục tiêu, chỉ tiêu: the heading of such figures, and a weaker sign within a sentence</summary>
    Aim,

    /// <summary>đạt, bảo đảm, hoàn thành: between subject and figure</summary>
    Reach,

    /// <summary>tăng, giảm: a change by or to the figure</summary>
    Change,

    /// <summary>lắp đặt, vận động: work whose amount the figure tells</summary>
    Task,

    /// <summary>giao, yêu cầu: an order to do what follows</summary>
    Order,

    /// <summary>có: begins what is said of the thing counted, or leads in a figure ("toàn tỉnh có 50 trường")</summary>
    Has,

    /// <summary>tham gia, hài lòng: begins what is said of the thing counted</summary>
    Predicate,

    /// <summary>sử dụng, thực hiện: begins it where nothing surer does; else may be part of a name</summary>
    Action,

    /// <summary>được, đủ điều kiện: begins it for certain</summary>
    Passive,

    /// <summary>tỷ lệ, tổng số: begins the name of an indicator</summary>
    Subject,

    /// <summary>tuổi thọ, chỉ số: begins the name of an indicator whose unit (years of age, points) is none elsewhere</summary>
    Gauge,

    /// <summary>tổng kinh phí: begins the name of a total of money</summary>
    Budget,

    /// <summary>mỗi: the figure is a share for each of many</summary>
    Each,

    /// <summary>cụ thể, tiến tới: leads in, no part of an indicator</summary>
    Lead,

    /// <summary>trong đó, riêng: what follows is part of what the figure before counts</summary>
    Part,

    /// <summary>thu hút: what follows comes of what the figure before counts</summary>
    Yield,

    /// <summary>lần lượt: the figures that follow belong one by one to the things listed before</summary>
    Respective,

    /// <summary>không để: turns "over" into "not over"</summary>
    Prevent,

    /// <summary>tại địa bàn, khu vực: a lead-in that tells indicators apart</summary>
    Place,

    /// <summary>cho, với: govern what follows the figure</summary>
    Filler,

    /// <summary>tại, của: govern it too, and what they lead in is where or whose something is</summary>
    Within,

    /// <summary>và, hoặc</summary>
    And,

    /// <summary>đã, hiện nay: a result, no target</summary>
    Past,

    /// <summary>kết quả: a result, but under the heading of a goal the name of an indicator</summary>
    Outcome,

    /// <summary>thực trạng, kết quả đạt được: the heading of a report on the present state</summary>
    Present,

    /// <summary>tiêu chuẩn xét, mức chi: the heading of criteria and rates</summary>
    Criteria,

    /// <summary>thuế, phiếu: levels of support, fees, votes</summary>
    Support,

    /// <summary>hỗ trợ: a level of support if money or a share follows, else work for those counted</summary>
    Help,

    /// <summary>năm, đến năm: a year follows</summary>
    YearHead,

    /// <summary>trước, đến hết: a deadline follows</summary>
    YearLead,

    /// <summary>so với, tầm nhìn: the year that follows is no deadline</summary>
    NotDeadline,

    /// <summary>số: begins an indicator ("số hộ nghèo"), or a number that names something ("số 45")</summary>
    Tally,

    /// <summary>lớp, điều: the number that follows names something</summary>
    Pointer,

    /// <summary>shadows a shorter cue ("mục tiêu quốc gia")</summary>
    Other,
}
