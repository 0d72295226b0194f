package vn.xaso.payments.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.application.DuesReading;
import vn.xaso.payments.application.DuesStory;
import vn.xaso.payments.application.PayDesk;
import vn.xaso.payments.application.PayLinks;
import vn.xaso.payments.application.PayWays;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Banks;
import vn.xaso.payments.domain.ReceivingAccount;
import vn.xaso.payments.domain.Way;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.QrCode;

/// Makes the page on which somebody pays. It only reads.
@Component
class PayPages {

    /// After that no answer is expected soon.
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final int LOOKS = 3;
    private static final int LOOKS_FOR_TRANSFER = 15;

    private final PayLinks links;
    private final DuesReading reading;
    private final PayWays ways;
    private final Units units;
    private final PayDesk desk;
    private final Clock clock;

    PayPages(PayLinks links, DuesReading reading, PayWays ways, Units units, PayDesk desk, Clock clock) {
        this.links = links;
        this.reading = reading;
        this.ways = ways;
        this.units = units;
        this.desk = desk;
        this.clock = clock;
    }

    /// Who looks, and at what.
    ///
    /// @param agency and key name the link
    /// @param reference of the try that is looked at, or empty
    record Asked(
            String agency,
            String key,
            String reference,
            @Nullable Citizen citizen,
            Texts texts) {}

    PayPage make(Asked asked, List<FieldMessage> messages) {
        return links.at(asked.agency(), asked.key(), (unit, obligation) -> make(asked, unit, obligation, messages));
    }

    /// The transfer that waits, for the paper; null where there is none.
    PayPage.@Nullable Transfer transfer(Asked asked) {
        return links.at(asked.agency(), asked.key(), (unit, obligation) -> {
                    var story = reading.one(unit, obligation);
                    return ways.account(unit)
                            .flatMap(account -> story.transfer().map(attempt -> transfer(account, attempt)));
                })
                .orElse(null);
    }

    private PayPage make(Asked asked, UnitId unit, UUID id, List<FieldMessage> messages) {
        var texts = asked.texts();
        var story = reading.one(unit, id);
        var attempt = attempt(story, asked.reference());
        boolean open = !story.dues().isSettled();
        var waiting = open && attempt != null && attempt.state() == Attempt.State.BEGUN ? attempt : null;
        if (waiting != null) {
            desk.watch(waiting);
        }
        var name = units.get(unit).committeeName();
        return new PayPage(
                story.href(),
                story.obligation().code(),
                name,
                shortened(story.obligation().payer().name()),
                PayWords.tag(story, texts),
                standing(story, open ? attempt : null, texts),
                transfer(unit, waiting),
                PayWords.bill(story, texts),
                PayWords.sums(story, texts),
                open
                        ? offers(
                                ways.open(unit),
                                waiting != null && waiting.way() == Way.VIETQR ? Way.VIETQR : null,
                                texts)
                        : List.of(),
                open ? texts.of("pay.counter", name) : "",
                PayWords.tries(story, texts),
                PayWords.receipts(story, texts),
                PayWords.refunds(story, texts),
                caseHref(asked.citizen(), story),
                live(waiting),
                messages);
    }

    /// The try that is looked at; without one that which a provider has not answered yet, so that nobody pays twice.
    private @Nullable Attempt attempt(DuesStory story, String reference) {
        if (reference.isEmpty()) {
            return story.dues().attempts().reversed().stream()
                    .filter(one -> one.state() == Attempt.State.BEGUN && one.way() != Way.VIETQR && isFresh(one))
                    .findFirst()
                    .orElse(null);
        }
        return story.dues().attempt(reference).orElseThrow(() -> new Absent("try " + reference));
    }

    /// A bank statement does not come within seconds.
    private int live(@Nullable Attempt waiting) {
        if (waiting == null) {
            return 0;
        }
        return waiting.way() == Way.VIETQR ? LOOKS_FOR_TRANSFER : isFresh(waiting) ? LOOKS : 0;
    }

    private boolean isFresh(Attempt attempt) {
        return attempt.begunAt().isAfter(clock.instant().minus(PATIENCE));
    }

    /// @param attempt that is looked at, or null
    private PayPage.Standing standing(DuesStory story, @Nullable Attempt attempt, Texts texts) {
        var dues = story.dues();
        var surplus = dues.unclear().isZero() ? "" : texts.of("pay.surplus", dues.unclear());
        if (dues.isPaid()) {
            return new PayPage.Standing(
                    Kind.DONE, texts.of("pay.paid", dues.received()), texts.of("pay.paid.text"), surplus);
        }
        if (dues.isSettled()) {
            return new PayPage.Standing(Kind.NEUTRAL, texts.of("pay.lifted"), texts.of("pay.lifted.text"), surplus);
        }
        if (attempt == null || attempt.isConfirmed()) {
            return new PayPage.Standing(
                    Kind.WARN, texts.of("pay.open", dues.open()), texts.of("pay.open.text"), surplus);
        }
        if (attempt.state() == Attempt.State.FAILED) {
            return new PayPage.Standing(
                    Kind.LATE,
                    texts.of("pay.failed"),
                    PayWords.reason(attempt, texts) + " " + texts.of("pay.failed.text"),
                    surplus);
        }
        if (attempt.way() == Way.VIETQR) {
            return new PayPage.Standing(Kind.INFO, texts.of("pay.transfer"), texts.of("pay.transfer.text"), surplus);
        }
        return new PayPage.Standing(
                Kind.INFO,
                texts.of("pay.waits"),
                texts.of(isFresh(attempt) ? "pay.waits.text" : "pay.waits.long"),
                surplus);
    }

    /// @param waiting the try that is looked at, or null
    private PayPage.@Nullable Transfer transfer(UnitId unit, @Nullable Attempt waiting) {
        if (waiting == null || waiting.way() != Way.VIETQR) {
            return null;
        }
        return ways.account(unit).map(account -> transfer(account, waiting)).orElse(null);
    }

    private static PayPage.Transfer transfer(ReceivingAccount account, Attempt attempt) {
        var payload = PayWays.code(account, attempt);
        return new PayPage.Transfer(
                Banks.name(account.bank()),
                account.number(),
                account.holder(),
                attempt.amount().toString(),
                Long.toString(attempt.amount().dong()),
                attempt.reference(),
                QrCode.svgPath(payload),
                QrCode.size(payload));
    }

    /// `S. T. Dủ`: enough for the payer, who knows it, and not more than a stranger with the address should read.
    static String shortened(String name) {
        var words = name.strip().split("\\s+");
        for (int i = 0; i < words.length - 1; i++) {
            words[i] = words[i].substring(0, words[i].offsetByCodePoints(0, 1)) + ".";
        }
        return String.join(" ", words);
    }

    /// @param shown a way that the page shows already, or null
    private static List<PayPage.Offer> offers(Set<Way> open, @Nullable Way shown, Texts texts) {
        return open.stream()
                .filter(way -> way != shown)
                .map(way ->
                        new PayPage.Offer(way.name(), texts.of("pay.offer." + way), texts.of("pay.offer.hint." + way)))
                .toList();
    }

    /// Whoever is signed in as the payer goes back to the case.
    private static String caseHref(@Nullable Citizen citizen, DuesStory story) {
        var payer = story.obligation().payer().personalId();
        return citizen != null && !payer.isEmpty() && payer.equals(citizen.personalId())
                ? "/ho-so/" + story.obligation().subject()
                : "";
    }
}
