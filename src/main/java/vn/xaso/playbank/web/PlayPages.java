package vn.xaso.playbank.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Money;
import vn.xaso.playbank.application.PlayDesk;
import vn.xaso.playbank.application.VnpayLetters;
import vn.xaso.playbank.domain.Choice;
import vn.xaso.playbank.domain.Door;
import vn.xaso.playbank.domain.PlayBook;
import vn.xaso.playbank.domain.PlayPayment;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of the play bank.
@Lazy
@Component
class PlayPages {

    static final String HERE = "/trinh-dien/ngan-hang";
    static final String PAY = HERE + "/tra";
    static final String DONE = HERE + "/xong";
    static final String PAID_OUT = HERE + "/doi-soat";
    static final String STATEMENT = HERE + "/sao-ke";

    private static final int NEWEST = 20;

    private final PlayBook book;
    private final PlayDesk desk;
    private final VnpayLetters letters;

    PlayPages(PlayBook book, PlayDesk desk, VnpayLetters letters) {
        this.book = book;
        this.desk = desk;
        this.letters = letters;
    }

    static String pay(String reference) {
        return PAY + "?ma=" + word(reference);
    }

    static String done(String reference, String back) {
        return DONE + "?ma=" + word(reference) + "&ve=" + word(back);
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Optional<Choice> choice(String typed) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.name().equals(typed))
                .findFirst();
    }

    PayPage pay(PlayPayment payment, String back, Texts texts) {
        return new PayPage(
                payment.reference(),
                payment.door().name(),
                back,
                new Money(payment.amount()).toString(),
                facts(payment, texts),
                desk.isOpen(payment),
                payment.door() == Door.VNPAY,
                Choice.FAULTS.stream()
                        .map(code -> new vn.xaso.ui.Choice(code, code + " – " + texts.of("playbank.code." + code)))
                        .toList(),
                done(payment.reference(), back));
    }

    private static List<Fact> facts(PlayPayment payment, Texts texts) {
        return List.of(
                new Fact(texts.of("playbank.words"), payment.words()),
                new Fact(texts.of("playbank.reference"), payment.reference()),
                new Fact(texts.of("playbank.until"), texts.minute(payment.endsAt())));
    }

    DonePage done(PlayPayment payment, String back, Texts texts) {
        boolean vnpay = payment.door() == Door.VNPAY;
        boolean decided = payment.state() != PlayPayment.State.OPEN;
        var tag = tag(payment, texts);
        return new DonePage(
                tag,
                new Money(payment.amount()).toString(),
                payment.words(),
                payment.code().isEmpty() ? "" : texts.of("playbank.code." + payment.code()),
                vnpay ? told(payment, texts) : texts.of("playbank.told.platform"),
                vnpay && decided && !payment.back().isEmpty() ? address(payment) : home(back),
                desk.isOpen(payment) ? pay(payment.reference()) : "");
    }

    /// Only into this program.
    private static String home(String back) {
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/";
    }

    private String address(PlayPayment payment) {
        return payment.back() + (payment.back().contains("?") ? "&" : "?") + letters.message(payment);
    }

    private static String told(PlayPayment payment, Texts texts) {
        if (!payment.answer().isEmpty()) {
            return texts.of("playbank.told.answer", payment.answer());
        }
        return payment.nextTell() == null
                ? texts.of("playbank.told.never")
                : texts.of("playbank.told.later", texts.minute(Objects.requireNonNull(payment.nextTell())));
    }

    HomePage home(Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var accounts = book.accounts();
        return new HomePage(
                book.newest(NEWEST).stream()
                        .map(payment -> line(payment, texts))
                        .toList(),
                accounts.stream()
                        .flatMap(
                                account -> book
                                        .transfers(
                                                account.account(), desk.today().minusDays(30), desk.today())
                                        .reversed()
                                        .stream()
                                        .limit(NEWEST))
                        .map(transfer -> new HomePage.Transfer(
                                texts.minute(transfer.at()),
                                transfer.account(),
                                (transfer.amount() < 0 ? "−" : "+") + new Money(Math.abs(transfer.amount())),
                                transfer.words(),
                                transfer.number()))
                        .toList(),
                accounts.stream()
                        .map(account -> new HomePage.Account(
                                account.account(),
                                account.bank(),
                                STATEMENT + "?account=" + word(account.account()) + "&form="))
                        .toList(),
                accounts.stream()
                        .map(account -> new vn.xaso.ui.Choice(
                                account.bank() + "/" + account.account(), account.bank() + " · " + account.account()))
                        .toList(),
                Arrays.stream(Door.values())
                        .map(door -> new vn.xaso.ui.Choice(door.name(), texts.of("playbank.door." + door)))
                        .toList(),
                desk.today().toString(),
                typed,
                wrong);
    }

    private static HomePage.Payment line(PlayPayment payment, Texts texts) {
        return new HomePage.Payment(
                pay(payment.reference()),
                payment.reference(),
                texts.of("playbank.door." + payment.door()),
                texts.minute(payment.begunAt()),
                new Money(payment.amount()).toString(),
                payment.words(),
                tag(payment, texts),
                payment.answer());
    }

    private static Tag tag(PlayPayment payment, Texts texts) {
        var kind = switch (payment.state()) {
            case OPEN -> Kind.WARN;
            case PAID -> Kind.DONE;
            case FAILED -> Kind.LATE;
        };
        return new Tag(kind, texts.of("playbank.state." + payment.state()));
    }
}
