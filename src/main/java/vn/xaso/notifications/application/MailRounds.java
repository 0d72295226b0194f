package vn.xaso.notifications.application;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.Alarm;
import vn.xaso.kernel.RepeatedWork;
import vn.xaso.kernel.merging.MergingPart;
import vn.xaso.notifications.domain.Outbox;
import vn.xaso.notifications.domain.WaitingLetter.State;

/// Lets the round of letters walk where there is a mail server, and tells who answers for it what is stuck.
@Configuration(proxyBeanMethods = false)
class MailRounds {

    static final String OUTBOX = "/office/mail/outbox";

    @Bean
    RepeatedWork mailAgain(MailSwitch mail, MailRound round) {
        return new RepeatedWork("mail", mail.isOn() ? mail.settings().every() : Duration.ZERO, round::walk);
    }

    @Bean
    Alarm.Source stuckMail(MailSwitch mail, Outbox outbox) {
        return unit -> {
            int stuck = mail.isOn() ? outbox.count(unit, State.STUCK) : 0;
            return stuck == 0 ? List.of() : List.of(new Alarm("MAIL", stuck, OUTBOX));
        };
    }

    /// Letters of the old unit leave from its own outbox; who goes to the successor says there where letters shall
    /// come.
    @Bean
    MergingPart mailMerging() {
        return MergingPart.ofRegisters("notifications.letter", "notifications.choice");
    }
}
