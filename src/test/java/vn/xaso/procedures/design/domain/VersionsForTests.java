package vn.xaso.procedures.design.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.ProcedureVersion.Channel;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.FeeKind;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.ProcedureVersion.LegalBasis;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.ProcedureVersion.ResultKind;
import vn.xaso.procedures.ProcedureVersion.Source;
import vn.xaso.procedures.ProcedureVersion.Status;

/// Versions to check: one in which nothing is wrong, and steps for others.
public final class VersionsForTests {

    public static final UUID FORM = Ids.next();

    private static final Map<String, String> NAMES = Map.of(
            "RECEIVE", "Tiếp nhận, kiểm tra hồ sơ",
            "REVIEW", "Thẩm tra, dự thảo kết quả",
            "CONSULT", "Cho ý kiến phối hợp",
            "DECIDE", "Ký duyệt kết quả",
            "ISSUE", "Vào sổ, lấy số, đóng dấu",
            "RETURN", "Trả kết quả",
            "REFUSE", "Từ chối tiếp nhận");

    private VersionsForTests() {}

    public static ProcedureVersion right(String code) {
        return new ProcedureVersion(
                Ids.next(),
                new ProcedureCode(code),
                1,
                Status.DRAFT,
                "Xác nhận tình trạng nhà ở",
                "Confirmation of housing",
                "Nhà ở",
                "Cá nhân",
                "Cấp xã",
                OnlineLevel.FULL,
                null,
                TimeLimit.workingDays(3),
                "3 ngày làm việc",
                "Không thu",
                "",
                "Nộp hồ sơ.\nNhận kết quả.",
                "nhà ở",
                new Agencies("Ủy ban nhân dân cấp xã", "Ủy ban nhân dân cấp xã", "", ""),
                FORM,
                LocalDate.of(2026, 1, 1),
                null,
                new Source("design", LocalDate.of(2026, 1, 1), "", "1200/QĐ-UBND"),
                List.of(
                        new Channel(ChannelKind.COUNTER, "3 ngày làm việc", "Không thu", ""),
                        new Channel(ChannelKind.ONLINE, "3 ngày làm việc", "Không thu", "")),
                List.of(),
                List.of(new RequiredPaper(1, "", "Đơn đề nghị", "", 1, 0, null, null, true, true)),
                List.of(new FeeItem("Lệ phí", FeeKind.CHARGE, new Money(8_000), "", "", "", null)),
                List.of(new ResultDocument("Giấy xác nhận", null, null, ResultKind.ISSUED_DOCUMENT)),
                steps(),
                List.of(new LegalBasis("Luật Nhà ở", "27/2023/QH15")),
                List.of());
    }

    /// Received; reviewed while another office is asked; decided, with a way back; numbered; handed over. A refusal at
    /// once
    /// is possible.
    public static List<InternalStep> steps() {
        return List.of(
                step(1, "RECEIVE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 4, List.of(2, 3, 7), List.of()),
                step(2, "REVIEW", "SPECIALIST", "ECONOMIC", 8, List.of(4), List.of()),
                step(3, "CONSULT", "SPECIALIST", "OFFICE", 6, List.of(4), List.of()),
                step(4, "DECIDE", "CHAIRMAN", null, 4, List.of(5), List.of(2)),
                step(5, "ISSUE", "CLERK", "OFFICE", 2, List.of(6), List.of()),
                step(6, "RETURN", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()),
                step(7, "REFUSE", "ONE_STOP_OFFICER", "SERVICE_CENTRE", 0, List.of(), List.of()));
    }

    public static InternalStep step(
            int order,
            String act,
            String position,
            @Nullable String office,
            int hours,
            List<Integer> next,
            List<Integer> returns) {
        return new InternalStep(order, NAMES.getOrDefault(act, act), position, office, hours, act, next, returns, "");
    }
}
