package vn.xaso.payments.receipts.web;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.receipts.application.ReceiptWindow;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Whoever holds a receipt reads here whether it is a real one, and downloads its file.
@Controller
@RequestMapping("/bien-lai/{number}")
class PublicReceiptController {

    private static final String KEY = "[0-9a-f]{12}";

    private final ReceiptWindow window;
    private final ReceiptAnswers answers;
    private final Units units;
    private final Pages pages;

    PublicReceiptController(ReceiptWindow window, ReceiptAnswers answers, Units units, Pages pages) {
        this.window = window;
        this.answers = answers;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable String number, @RequestParam(defaultValue = "") String k, Texts texts) {
        return find(
                number,
                k,
                (unit, paper) -> pages.show("payments/receipts/web/publicReceiptPage", page(unit, paper, texts)));
    }

    @GetMapping("/tep")
    ResponseEntity<Resource> file(@PathVariable String number, @RequestParam(defaultValue = "") String k) {
        return find(number, k, answers::send);
    }

    private <T> T find(String number, String typed, BiFunction<UnitId, ReceiptPaper, T> answer) {
        var key = typed.strip().toLowerCase(java.util.Locale.ROOT);
        var asked = Receipt.Serial.find(number).orElseThrow(() -> new Absent("receipt"));
        var unit = key.matches(KEY) ? window.issuer(key) : java.util.Optional.<UnitId>empty();
        return unit.flatMap(issuer -> UnitScope.of(issuer)
                        .call(() -> window.find(issuer, asked)
                                .filter(paper -> paper.receipt().key().equals(key))
                                .map(paper -> answer.apply(issuer, paper))))
                .orElseThrow(() -> new Absent("receipt"));
    }

    private PublicReceiptPage page(UnitId unit, ReceiptPaper paper, Texts texts) {
        var receipt = paper.receipt();
        var struck = receipt.struck();
        return new PublicReceiptPage(
                receipt.told(),
                struck == null ? Kind.DONE : Kind.LATE,
                texts.of(struck == null ? "receipts.public.good" : "receipts.public.struck"),
                struck == null
                        ? texts.of("receipts.public.good.text", units.get(unit).committeeName())
                        : texts.of("receipts.public.struck.text", texts.day(struck.at()), struck.reason()),
                List.of(
                        new Fact(
                                texts.of("receipts.list.amount"),
                                receipt.amount().toString()),
                        new Fact(
                                texts.of("receipts.list.payer"), receipt.payer().name()),
                        new Fact(texts.of("receipts.list.way"), texts.of("payments.way." + receipt.way())),
                        new Fact(texts.of("receipts.list.when"), texts.minute(receipt.issuedAt())),
                        new Fact(texts.of("receipts.issuer"), units.get(unit).committeeName())),
                paper.current() == null ? "" : "/bien-lai/" + receipt.told() + "/tep?k=" + receipt.key());
    }
}
