package vn.xaso.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.fees.application.FeeDesk;
import vn.xaso.cases.fees.domain.FeeClaim;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.AccountDesk;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Account;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Way;

/// Reception asks for the fee of a case when it is accepted, and the applicant settles it before the result is there.
@Lazy
@Component
class FeeLife {

    /// The resolutions of the province are not known here, so the amounts are invented and say so.
    private static final Money CHARGE = new Money(15_000);
    private static final String REASON =
            "Mức minh họa của bản trình diễn; mức thật theo nghị quyết của Hội đồng nhân dân tỉnh";
    private static final String AGRIBANK = "970405";
    private static final String PAID = "00";
    private static final String CANCELLED = "24";
    private static final int MOST_COPIES = 3;

    private final FeeDesk desk;
    private final FeeDesks money;
    private final TillWeeks weeks;
    private final TransactionTemplate transaction;

    /// Where the money is taken and given back.
    @Lazy
    @Component
    record FeeDesks(Payments payments, TillDesk till, RefundDesk refunds, NoticeDesk notices, AccountDesk accounts) {}

    FeeLife(FeeDesk desk, FeeDesks money, TillWeeks weeks, TransactionTemplate transaction) {
        this.weeks = weeks;
        this.desk = desk;
        this.money = money;
        this.transaction = transaction;
    }

    /// Says to which account fees are transferred, where the commune has not said it.
    void open(DemoOffice office, Commune commune) {
        UnitScope.of(office.unit()).run(() -> {
            var head = office.person("chanhvanphong");
            if (money.accounts().accounts(head).isEmpty()) {
                var number = "99990" + commune.code() + "001";
                money.accounts().set(head, 0, AGRIBANK, number, "UBND xã " + commune.name());
            }
        });
    }

    /// @param fate null for a case of which no fee is told
    void work(DemoOffice office, CasePlan plan, CaseFile after, Act act, @Nullable FeeFate fate) {
        if (fate == null) {
            return;
        }
        if (act.step() == Act.Step.ACCEPT) {
            var claim = fate == FeeFate.EXEMPT ? claim(plan, after) : null;
            desk.ask(office.oneStop(plan), after.id(), after.version(), asked(after), claim, "");
        } else if (act.step() == Act.Step.ISSUE) {
            settle(office, plan, after, fate);
        }
    }

    /// The specialist asks, and the case waits.
    CaseFile askAndWait(DemoOffice office, CasePlan plan, CaseFile now, String words) {
        return desk.ask(office.specialist(plan), now.id(), now.version(), asked(now), null, words);
    }

    /// What the form says for each item that costs something: copies of a register one by one, pages for each copy.
    private List<FeeDesk.Asked> asked(CaseFile file) {
        var items = desk.items(file);
        var asked = new ArrayList<FeeDesk.Asked>();
        var answers = JsonMapper.shared().readTree(file.answers());
        for (int i = 0; i < items.size(); i++) {
            boolean typed = items.get(i).scale() == null;
            var one =
                    new FeeDesk.Asked(i, units(items.get(i).item().perUnit(), answers), typed ? CHARGE : null, REASON);
            boolean isByPage = items.get(i).item().perUnit().equals("trang");
            int copies = isByPage
                    ? Math.min(
                            MOST_COPIES, answers.path("paper1").path("copies").asInt(1))
                    : 1;
            asked.addAll(Collections.nCopies(copies, one));
        }
        return asked;
    }

    private static int units(String unit, tools.jackson.databind.JsonNode answers) {
        return switch (unit) {
            case "trang" -> answers.path("paper1").path("pages").asInt(1);
            case "bản" -> answers.path("copies").asInt(1);
            default -> 1;
        };
    }

    private FeeClaim claim(CasePlan plan, CaseFile file) {
        var groups = desk.groups(file);
        var group = groups.get(plan.lot(groups.size()));
        return new FeeClaim(group.group(), group.proof() + " số %03d".formatted(1 + plan.lot(800)));
    }

    private void settle(DemoOffice office, CasePlan plan, CaseFile file, FeeFate fate) {
        var standing = Objects.requireNonNull(transaction.execute(
                status -> money.payments().of(file.unit(), file.id()).orElseThrow()));
        if (standing.isSettled()) {
            return;
        }
        var cashier = office.oneStop(plan);
        switch (fate) {
            case CASH -> {
                weeks.close(cashier, office.leader(plan));
                money.till().takeCash(cashier, standing.obligation(), standing.open());
            }
            case SECOND_TRY -> {
                hear(begin(office, plan, standing, fate), CANCELLED);
                hear(begin(office, plan, standing, fate), PAID);
            }
            case TWICE -> {
                var first = begin(office, plan, standing, fate);
                var second = begin(office, plan, standing, fate);
                hear(first, PAID);
                hear(second, PAID);
            }
            default -> hear(begin(office, plan, standing, fate), PAID);
        }
        if (fate == FeeFate.REFUNDED) {
            giveBack(office, plan, standing);
        }
    }

    private Attempt begin(DemoOffice office, CasePlan plan, Payments.Standing standing, FeeFate fate) {
        return money.till().begin(office.oneStop(plan), standing.obligation(), fate.way());
    }

    private void hear(Attempt attempt, String code) {
        var number = Integer.toUnsignedString(attempt.reference().hashCode());
        var transactionNumber = attempt.way() == Way.VIETQR ? "FT26" + number : number;
        money.notices()
                .hear(new Notice(
                        attempt.way(),
                        attempt.reference(),
                        code.equals(PAID) ? transactionNumber : "",
                        attempt.amount(),
                        code.equals(PAID),
                        code));
    }

    /// One copy too many was paid for.
    private void giveBack(DemoOffice office, CasePlan plan, Payments.Standing standing) {
        var half = new Money(standing.open().dong() / 2);
        var refund = money.refunds()
                .ask(
                        office.oneStop(plan),
                        standing.obligation(),
                        Account.REVENUE,
                        half,
                        "Người nộp đã trả thừa cho số bản không lấy.");
        money.refunds().decide(office.leader(plan), refund, 1, true, "Đồng ý hoàn.");
        money.refunds().payOut(office.oneStop(plan), refund, 2, Way.PLATFORM, "Tài khoản đã dùng để thanh toán");
    }
}
