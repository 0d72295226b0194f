package vn.xaso.playbank.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.playbank.domain.Choice;
import vn.xaso.playbank.domain.Door;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.playbank.domain.PlayPayment;
import vn.xaso.playbank.domain.ScannedCode;

/// The counter of the play bank.
@Lazy
@Service
@Transactional
public class PlayDesk {

    /// What VNPAY keeps of each payment, in đồng.
    public static final long FEE = 1_100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String USUAL_BANK = "970405";
    private static final String USUAL_ACCOUNT = "1234567890123";
    private static final int LONGEST = 150;
    private static final long MOST = 10_000_000_000L;

    private final PlayBook book;
    private final Clock clock;

    PlayDesk(PlayBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public PlayPayment begin(PlayPayment payment) {
        book.begin(payment);
        return get(payment.reference());
    }

    @Transactional(readOnly = true)
    public PlayPayment get(String reference) {
        return book.find(reference).orElseThrow(() -> new Absent("payment " + reference));
    }

    /// @throws Refusal where it has been paid or its time is over
    public PlayPayment decide(String reference, Choice choice, String fault) {
        var payment = book.hold(reference).orElseThrow(() -> new Absent("payment " + reference));
        var now = clock.instant();
        if (!payment.isOpen(now)) {
            throw new Refusal("playbank.refusal.over");
        }
        if (!choice.isOf(payment.door())) {
            throw new Absent("choice " + choice);
        }
        var decided = payment.decided(choice, fault, number(), now);
        book.save(decided);
        return decided;
    }

    /// Numbers as providers give them: only digits, each once.
    private String number() {
        return Long.toString(clock.instant().toEpochMilli()) + "%03d".formatted(System.nanoTime() % 1000);
    }

    /// Somebody has held a phone before a code, or has typed a transfer.
    ///
    /// @throws Mistakes where account or amount are missing
    public PlayBook.Account transfer(String typedCode, String typedAmount, String typedWords) {
        var code = ScannedCode.read(typedCode);
        var digits = typedAmount.replaceAll("[^0-9]", "");
        long amount = digits.isEmpty() || digits.length() > 12
                ? code.map(ScannedCode::amount).orElse(0L)
                : Long.parseLong(digits);
        var words = typedWords.isBlank() ? code.map(ScannedCode::words).orElse(typedCode.strip()) : typedWords.strip();
        var check = new Mistakes.Check();
        check.require("code", !typedCode.isBlank() || !typedWords.isBlank(), "playbank.refusal.code");
        check.require("amount", amount > 0 && amount <= MOST, "playbank.refusal.amount");
        check.end();
        var to = new PlayBook.Account(
                code.map(ScannedCode::bank).orElse(USUAL_BANK),
                code.map(ScannedCode::account).orElse(USUAL_ACCOUNT));
        book.transfer(to.bank(), to.account(), clock.instant(), amount, cut(words), "FT" + number());
        return to;
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /// Pays out what came on that day and has not been paid out, to one account and in one amount.
    ///
    /// @param part stands in the words of each payment, such as the code of the agency; empty: all
    /// @throws Refusal where there is nothing
    public String payOut(Door door, LocalDate day, PlayBook.Account to, String part) {
        var due = book.paid(door, day).stream()
                .filter(payment -> payment.batch() == null && payment.words().contains(part.strip()))
                .toList();
        if (due.isEmpty()) {
            throw new Refusal("playbank.refusal.nothing");
        }
        var batch = door.name().substring(0, 2) + DAY.format(day) + number().substring(7, 13);
        long sum = due.stream().mapToLong(PlayPayment::amount).sum() - FEE * due.size();
        due.forEach(payment -> book.save(paidOut(payment, batch)));
        book.transfer(
                to.bank(),
                to.account(),
                clock.instant(),
                sum,
                door + " thanh toan lo " + batch + " " + due.size() + " GD phi " + FEE * due.size(),
                "FT" + number());
        return batch;
    }

    private static PlayPayment paidOut(PlayPayment payment, String batch) {
        return new PlayPayment(
                payment.reference(),
                payment.door(),
                payment.amount(),
                payment.words(),
                payment.back(),
                payment.begunAt(),
                payment.endsAt(),
                payment.state(),
                payment.code(),
                payment.number(),
                payment.decidedAt(),
                payment.nextTell(),
                payment.tells(),
                payment.answer(),
                batch);
    }

    @Transactional(readOnly = true)
    public List<PlayPayment> paid(Door door, LocalDate day) {
        return book.paid(door, day);
    }

    public boolean isOpen(PlayPayment payment) {
        return payment.isOpen(clock.instant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }
}
