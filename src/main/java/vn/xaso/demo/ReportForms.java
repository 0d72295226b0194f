package vn.xaso.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.forms.Wording;
import vn.xaso.reports.KnownFigures.Asked;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForm.Check;
import vn.xaso.reports.sheets.SheetForm.Level;
import vn.xaso.reports.sheets.SheetForm.Narrative;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.reports.sheets.SheetTable.Column;
import vn.xaso.reports.sheets.SheetTable.Row;

/// The forms of the demonstration: table II.06, a month of a commune, a question from one day to the next.
final class ReportForms {

    private static final List<String> FIELDS = List.of(
            "Hộ tịch",
            "Chứng thực",
            "Bảo trợ xã hội",
            "Hộ kinh doanh",
            "Đất đai",
            "Người có công",
            "Giảm nghèo",
            "Liên thông",
            "Nhà ở",
            "Xây dựng");
    private static final List<String> FIELDS_EN = List.of(
            "Civil status",
            "Certification",
            "Social assistance",
            "Household businesses",
            "Land",
            "People with merit",
            "Poverty reduction",
            "Linked procedures",
            "Housing",
            "Construction");

    private ReportForms() {}

    /// Law: 01/2020/TT-VPCP (table II.06)
    static SheetForm procedures() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < FIELDS.size(); i++) {
            var words = new Wording(FIELDS.get(i), FIELDS_EN.get(i));
            rows.add(new Row(i + 1, words, String.valueOf(i + 1), "", FIELDS.get(i), false));
        }
        rows.add(new Row(11, new Wording("Lĩnh vực khác", "Other fields"), "11", "", Asked.REST, false));
        rows.add(new Row(12, new Wording("Tổng cộng", "All fields"), "", "TONG(d1:d11)", "", false));
        var title = new Wording(
                "Tình hình, kết quả giải quyết thủ tục hành chính", "Administrative procedures received and resolved");
        return new SheetForm(
                List.of(new SheetTable(1, title, columnsOfProcedures(), rows, Map.of())),
                List.of(text(2, "Khó khăn, vướng mắc và kiến nghị", "Difficulties and proposals", false)),
                List.of(
                        new Check(
                                1,
                                "c3 = c7 + c11 + c14",
                                true,
                                Level.WARNING,
                                new Wording(
                                        "Cột 3 khác tổng cột 7, 11 và 14: xem lại hồ sơ tiếp nhận hộ đơn vị khác.",
                                        "Column 3 differs from 7, 11 and 14 together: look at cases taken in for"
                                                + " others.")),
                        new Check(
                                1,
                                "c6 = KYTRUOC(c11)",
                                true,
                                Level.WARNING,
                                new Wording(
                                        "Hồ sơ kỳ trước chuyển qua khác số đang giải quyết đã báo cáo kỳ trước.",
                                        "Carried over differs from what was reported open last time."))));
    }

    private static List<Column> columnsOfProcedures() {
        var came = new Wording("Số hồ sơ tiếp nhận", "Received");
        var resolved = new Wording("Số hồ sơ đã giải quyết", "Resolved");
        var open = new Wording("Số hồ sơ đang giải quyết", "Open");
        return List.of(
                sum(3, "Tổng số", "Total", "(3)=(4)+(5)+(6)", came, "c4 + c5 + c6"),
                known(4, "Trực tuyến", "Online", came),
                known(5, "Trực tiếp, bưu chính", "Counter, post", came),
                known(6, "Kỳ trước chuyển qua", "Carried over", came),
                sum(7, "Tổng số", "Total", "(7)=(8)+(9)+(10)", resolved, "c8 + c9 + c10"),
                known(8, "Trước hạn", "Early", resolved),
                known(9, "Đúng hạn", "On time", resolved),
                known(10, "Quá hạn", "Late", resolved),
                sum(11, "Tổng số", "Total", "(11)=(12)+(13)", open, "c12 + c13"),
                known(12, "Trong hạn", "In time", open),
                known(13, "Quá hạn", "Late", open),
                column(14, "Dừng giải quyết", "Stopped", "(14)", Wording.NONE, CellRule.figure("cases.II06.0")));
    }

    private static Column sum(int no, String vi, String en, String mark, Wording group, String formula) {
        return column(no, vi, en, mark, group, CellRule.formula(formula, 0));
    }

    private static Column known(int no, String vi, String en, Wording group) {
        return column(no, vi, en, "(" + no + ")", group, CellRule.figure("cases.II06." + no));
    }

    private static Column column(int no, String vi, String en, String mark, Wording group, CellRule rule) {
        return new Column(no, new Wording(vi, en), mark, group, rule);
    }

    /// A month of a commune in figures.
    static SheetForm month() {
        var figures =
                Map.of(14, "measures.received", 15, "measures.received_online", 16, "measures.documents_received");
        var cells = new HashMap<String, CellRule>();
        figures.forEach((row, figure) -> {
            cells.put("B1.d" + row + "c2", CellRule.figure(figure));
            for (int column : new int[] {1, 3, 4}) {
                cells.put("B1.d" + row + "c" + column, CellRule.NOTHING);
            }
        });
        var title = new Wording("Các chỉ tiêu kinh tế – xã hội chủ yếu", "Main economic and social figures");
        var check = new Check(
                1,
                "c3 >= c2",
                true,
                Level.ERROR,
                new Wording("Lũy kế từ đầu năm nhỏ hơn số của tháng.", "Since January is less than this month alone."));
        return new SheetForm(
                List.of(new SheetTable(1, title, columnsOfMonth(), rowsOfMonth(), cells)),
                List.of(
                        text(1, "Đánh giá chung", "Overview", true),
                        text(2, "Khó khăn, vướng mắc", "Difficulties", false),
                        text(3, "Nhiệm vụ trọng tâm tháng tới", "Next month", false)),
                List.of(check));
    }

    private static List<Column> columnsOfMonth() {
        return List.of(
                column(1, "Kế hoạch năm", "Plan of the year", "", Wording.NONE, CellRule.number(1, false)),
                column(2, "Thực hiện trong tháng", "This month", "", Wording.NONE, CellRule.number(1, true)),
                column(3, "Lũy kế từ đầu năm", "Since January", "", Wording.NONE, CellRule.number(1, true)),
                column(
                        4,
                        "Đạt so với kế hoạch (%)",
                        "Of the plan (%)",
                        "",
                        Wording.NONE,
                        CellRule.formula("TYLE(c3; c1)", 1)),
                column(
                        5,
                        "So với tháng trước (%)",
                        "Of last month (%)",
                        "",
                        Wording.NONE,
                        CellRule.formula("TYLE(c2; KYTRUOC(c2))", 1)));
    }

    private static List<Row> rowsOfMonth() {
        return List.of(
                heading(1, "I", "Nông, lâm nghiệp", "Farming and forestry"),
                row(2, "1", "Diện tích gieo trồng (ha)", "Sown area (ha)"),
                row(3, "2", "Sản lượng lương thực có hạt (tấn)", "Grain harvested (t)"),
                row(4, "3", "Trâu, bò tiêm phòng (con)", "Cattle vaccinated (head)"),
                row(5, "4", "Rừng trồng mới (ha)", "New forest (ha)"),
                heading(6, "II", "Thu, chi ngân sách", "Budget"),
                row(7, "5", "Thu ngân sách trên địa bàn (triệu đồng)", "Revenue (million dong)"),
                row(8, "6", "Chi ngân sách xã (triệu đồng)", "Expenditure (million dong)"),
                heading(9, "III", "Văn hóa, xã hội", "Society"),
                row(10, "7", "Lao động được giới thiệu việc làm (người)", "People helped to work"),
                row(11, "8", "Trẻ em được tiêm chủng (cháu)", "Children vaccinated"),
                row(12, "9", "Hộ thoát nghèo (hộ)", "Households out of poverty"),
                heading(13, "IV", "Hành chính công", "Public administration"),
                row(14, "10", "Hồ sơ thủ tục hành chính tiếp nhận", "Cases received"),
                row(15, "11", "Trong đó: nộp trực tuyến", "Of these online"),
                row(16, "12", "Văn bản đến", "Incoming documents"));
    }

    /// Asked from one day to the next.
    static SheetForm cold() {
        var columns = List.of(
                column(1, "Số lượng", "Number", "", Wording.NONE, CellRule.number(0, true)),
                column(2, "Ngày kiểm tra", "Checked on", "", Wording.NONE, day()),
                column(3, "Đánh giá", "Judgement", "", Wording.NONE, choice()));
        var rows = List.of(
                row(1, "1", "Hộ chăn nuôi trâu, bò", "Households with cattle"),
                row(2, "2", "Hộ đã có chuồng kín gió", "Households with closed stables"),
                row(3, "3", "Hộ đã dự trữ đủ rơm, cỏ khô", "Households with enough hay"));
        var title = new Wording("Phòng, chống rét cho trâu, bò", "Cattle against the cold");
        var check = new Check(
                1,
                "d2c1 <= d1c1 && d3c1 <= d1c1",
                false,
                Level.ERROR,
                new Wording(
                        "Số hộ đã chuẩn bị nhiều hơn số hộ chăn nuôi.", "More households are ready than keep cattle."));
        return new SheetForm(
                List.of(new SheetTable(1, title, columns, rows, Map.of())),
                List.of(text(1, "Kiến nghị", "Proposals", false)),
                List.of(check));
    }

    private static CellRule day() {
        return new CellRule(CellRule.Kind.DATE, 0, "", List.of(), "", "", false);
    }

    private static CellRule choice() {
        return new CellRule(CellRule.Kind.CHOICE, 0, "", List.of("Tốt", "Đạt", "Chưa đạt"), "", "", false);
    }

    private static Row row(int no, String mark, String vi, String en) {
        return new Row(no, new Wording(vi, en), mark, "", "", false);
    }

    private static Row heading(int no, String mark, String vi, String en) {
        return new Row(no, new Wording(vi, en), mark, "", "", true);
    }

    private static Narrative text(int no, String vi, String en, boolean required) {
        return new Narrative(no, new Wording(vi, en), Wording.NONE, required);
    }
}
