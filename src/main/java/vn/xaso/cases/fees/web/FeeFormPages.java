package vn.xaso.cases.fees.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.fees.application.FeeDesk;
import vn.xaso.cases.fees.domain.FeeCount;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.payments.AmountWords;
import vn.xaso.payments.Demand;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Bill;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// Makes the page on which an official asks for the fee of a case.
@Component
@Transactional(readOnly = true)
class FeeFormPages {

    private final CaseFiles cases;
    private final FeeDesk desk;
    private final Procedures procedures;

    FeeFormPages(CaseFiles cases, FeeDesk desk, Procedures procedures) {
        this.cases = cases;
        this.desk = desk;
        this.procedures = procedures;
    }

    /// The empty page: where there is one item only it is what is asked for.
    FeeFormPage fresh(Actor actor, UUID id, Texts texts) {
        var items = desk.items(open(actor, id));
        var typed = new HashMap<String, String>();
        if (items.size() == 1) {
            typed.put("units-0", "1");
        }
        return counted(actor, id, typed, texts);
    }

    /// The page with what it comes to, or with everything that is wrong.
    FeeFormPage counted(Actor actor, UUID id, Map<String, String> typed, Texts texts) {
        var caseFile = open(actor, id);
        var items = desk.items(caseFile);
        try {
            var lines = desk.count(caseFile, FeeTyped.read(typed, items.size()), FeeTyped.claim(typed));
            return make(caseFile, items, typed, bill(lines, texts), List.of(), texts);
        } catch (Mistakes wrong) {
            boolean begun = typed.containsKey("version");
            return make(caseFile, items, typed, null, begun ? messages(wrong, texts) : List.of(), texts);
        }
    }

    FeeFormPage refused(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var caseFile = open(actor, id);
        return make(caseFile, desk.items(caseFile), typed, null, messages, texts);
    }

    int items(Actor actor, UUID id) {
        return desk.items(cases.get(actor.unit(), id)).size();
    }

    private CaseFile open(Actor actor, UUID id) {
        var caseFile = cases.get(actor.unit(), id);
        if (!desk.mayAsk(actor, caseFile) && !desk.mayAskAtReception(actor, caseFile)) {
            throw new Absent("fee of case " + id);
        }
        return caseFile;
    }

    private FeeFormPage make(
            CaseFile caseFile,
            List<FeeCount> items,
            Map<String, String> typed,
            @Nullable Bill bill,
            List<FieldMessage> messages,
            Texts texts) {
        var procedure = procedures.version(caseFile.procedureVersion());
        var href = "/office/cases/" + caseFile.id();
        var lines = new ArrayList<FeeFormPage.Item>();
        for (int no = 0; no < items.size(); no++) {
            lines.add(item(no, items.get(no), texts));
        }
        return new FeeFormPage(
                href + "/payment-requests",
                href,
                String.valueOf(caseFile.code()),
                CaseWords.name(procedure, texts),
                caseFile.version(),
                caseFile.applicant().name(),
                texts.of("cases.channel." + caseFile.channel().name()),
                procedure.feeText(),
                List.copyOf(lines),
                desk.groups(caseFile).stream()
                        .map(one -> new Choice(one.group(), group(one, texts)))
                        .toList(),
                !desk.mayWait(caseFile),
                bill,
                messages,
                typed);
    }

    private static FeeFormPage.Item item(int no, FeeCount count, Texts texts) {
        var item = count.item();
        return new FeeFormPage.Item(
                no,
                count.name(),
                item.kind() == null ? "" : texts.of("fees.kind." + item.kind()),
                rate(item, texts),
                item.exemptions(),
                item.perUnit().isEmpty() ? texts.of("fees.unit") : item.perUnit(),
                count.scale() == null);
    }

    /// `Hộ nghèo: miễn toàn bộ (Giấy chứng nhận hộ nghèo)`.
    private static String group(FeeItem.Exemption one, Texts texts) {
        var relief = texts.of("fees.relief." + one.relief(), one.amount());
        return one.group() + ": " + relief + (one.proof().isEmpty() ? "" : " (" + one.proof() + ")");
    }

    private static String rate(FeeItem item, Texts texts) {
        var each = item.amount();
        var said = each == null
                ? texts.of("fees.rate.none")
                : each + (item.perUnit().isEmpty() ? "" : "/" + item.perUnit());
        return item.formula().isBlank() ? said : said + ". " + item.formula();
    }

    static @Nullable Bill bill(List<Demand.Line> lines, Texts texts) {
        if (lines.isEmpty()) {
            return null;
        }
        var due = lines.stream().map(Demand.Line::due).reduce(Money.ZERO, Money::plus);
        return new Bill(
                lines.stream().map(line -> line(line, texts)).toList(),
                due.toString(),
                texts.language() == Language.VI ? AmountWords.vietnamese(due) : AmountWords.english(due));
    }

    private static Bill.Line line(Demand.Line line, Texts texts) {
        var lessened = line.exempted().isZero() ? "" : texts.of("fees.lessened", line.exempted(), line.ground());
        return new Bill.Line(
                line.name(),
                (line.explanation() + " " + lessened).strip(),
                line.due().toString());
    }

    static List<FieldMessage> messages(Mistakes wrong, Texts texts) {
        return wrong.all().stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }
}
