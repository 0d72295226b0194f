package vn.xaso.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditTrail;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Demo;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.notifications.domain.MailChoices;
import vn.xaso.notifications.domain.MailFault;
import vn.xaso.notifications.domain.Outbox;
import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;
import vn.xaso.notifications.domain.WaitingLetter.State;
import vn.xaso.ui.Language;

/// How letters leave, wait and get stuck.
@HouseTest
class MailRoundTest {

    private final List<WaitingLetter> sent = new ArrayList<>();
    private @Nullable MailFault serverFault;
    private @Nullable MailFault letterFault;

    @Autowired
    private DemoProvince province;

    @Autowired
    private MailChoices choices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Staff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Actor reader;
    private MailDesk desk;
    private MailRound round;

    @BeforeEach
    void open() {
        province.found();
        reader = Objects.requireNonNull(province.people().get("chanhvanphong.sangnhe"))
                .actor();
        round = round(settings("mail.example.vn"), false);
        desk = desk(settings("mail.example.vn"), false);
        in(() -> {
            desk.choose(reader, "can.bo@example.vn", true, Language.EN);
            choices.confirm(reader.unit(), reader.person());
            return 1;
        });
    }

    @Test
    void aLetterLeavesOnceAndItsTextIsForgotten() {
        var key = "digest " + UUID.randomUUID();
        post(key);
        post(key);

        round.carry(reader.unit());
        round.carry(reader.unit());

        assertThat(mine(key)).hasSize(1);
        assertThat(mine(key).getFirst().recipient().text()).isEqualTo("can.bo@example.vn");
        assertThat(last().state()).isEqualTo(State.SENT);
        assertThat(in(() -> desk.readers(reader.unit()))).containsEntry(reader.person(), Language.EN);
    }

    @Test
    void whileTheServerIsDownLettersWaitEverLongerAndLeaveAfterwards() {
        var key = "digest " + UUID.randomUUID();
        post(key);
        serverFault = MailFault.UNREACHABLE;

        round.carry(reader.unit());
        assertThat(last().state()).isEqualTo(State.WAITING);
        assertThat(last().fault()).isEqualTo(MailFault.UNREACHABLE);
        assertThat(last().nextAt()).isAfter(clock.instant().plusSeconds(30));
        serverFault = null;
        round.carry(reader.unit());
        assertThat(mine(key)).isEmpty();

        OfficeClock.at(clock.instant().plus(Duration.ofMinutes(2)), () -> round.carry(reader.unit()));
        assertThat(mine(key)).hasSize(1);
        assertThat(last().fault()).isNull();
    }

    @Test
    void aLetterThatTheServerRefusesIsStuckUntilTheAdministratorHasItTriedAgain() {
        var key = "digest " + UUID.randomUUID();
        post(key);
        letterFault = MailFault.RECIPIENT;
        round.carry(reader.unit());
        assertThat(last().state()).isEqualTo(State.STUCK);
        assertThat(last().reply()).isEqualTo(550);
        var keeper =
                Objects.requireNonNull(province.people().get("quantri.sangnhe")).actor();
        assertThat(in(() -> desk.standing(keeper)).stuck()).isPositive();

        letterFault = null;
        round.carry(reader.unit());
        assertThat(mine(key)).isEmpty();
        in(() -> {
            desk.again(keeper, last().id());
            return 1;
        });
        round.carry(reader.unit());

        assertThat(mine(key)).hasSize(1);
    }

    @Test
    void whereTheServerFailsInBetweenTheOthersAreNotCountedAsTried() {
        post("digest " + UUID.randomUUID());
        var key = "digest " + UUID.randomUUID();
        post(key);
        letterFault = MailFault.SLOW;

        round.carry(reader.unit());

        var tries = in(() -> desk.ownLetters(reader)).stream()
                .limit(2)
                .map(WaitingLetter.Line::tries)
                .toList();
        assertThat(tries).containsExactlyInAnyOrder(0, 1);
        letterFault = null;
        OfficeClock.at(clock.instant().plus(Duration.ofMinutes(2)), () -> round.carry(reader.unit()));
    }

    @Test
    void withoutAServerAndInTheDemonstrationNothingIsWrittenNorTried() {
        for (var off : List.of(desk(settings(""), false), desk(settings("mail.example.vn"), true))) {
            var key = "digest " + UUID.randomUUID();
            in(() -> {
                off.post(reader.unit(), reader.person(), letter(key));
                return 1;
            });
            assertThat(in(() -> off.readers(reader.unit()))).isEmpty();
            assertThat(in(() -> desk.ownLetters(reader)))
                    .noneMatch(line -> line.subject().equals(key));
        }
        serverFault = MailFault.OTHER;
        round(settings(""), false).carry(reader.unit());
    }

    private void post(String key) {
        in(() -> {
            desk.post(reader.unit(), reader.person(), letter(key));
            return 1;
        });
    }

    private static Letter letter(String key) {
        return new Letter(key, key, "chữ", "<p>chữ</p>");
    }

    private List<WaitingLetter> mine(String key) {
        return sent.stream().filter(letter -> letter.subject().equals(key)).toList();
    }

    private WaitingLetter.Line last() {
        return in(() -> desk.ownLetters(reader)).getFirst();
    }

    private <T> T in(Supplier<T> work) {
        return UnitScope.of(reader.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private MailDesk desk(MailSettings settings, boolean demo) {
        return new MailDesk(new MailSwitch(settings, new Demo(demo)), choices, outbox, audit, event -> {}, clock);
    }

    private MailRound round(MailSettings settings, boolean demo) {
        var book = new MailBook(outbox, audit);
        return new MailRound(new MailSwitch(settings, new Demo(demo)), this::line, book, staff, transaction, clock);
    }

    private MailCarrier.Line line() throws Undelivered {
        if (serverFault != null) {
            throw new Undelivered(serverFault, 0);
        }
        return new MailCarrier.Line() {
            @Override
            public void send(WaitingLetter letter) throws Undelivered {
                if (letterFault != null) {
                    throw new Undelivered(letterFault, letterFault == MailFault.RECIPIENT ? 550 : 0);
                }
                sent.add(letter);
            }

            @Override
            public void close() {}
        };
    }

    static MailSettings settings(String host) {
        return new MailSettings(
                host,
                0,
                "",
                "",
                "",
                "xaso@example.vn",
                MailSettings.Tls.STARTTLS,
                Duration.ofSeconds(1),
                Duration.ZERO);
    }
}
