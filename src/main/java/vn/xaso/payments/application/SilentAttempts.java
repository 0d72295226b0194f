package vn.xaso.payments.application;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.RepeatedWork;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;

/// Asks providers about payments of which no message came: a message that is lost costs minutes, not the fee.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SilentAttempts.PaymentSettings.class)
class SilentAttempts {

    /// @param every the time between two rounds; zero switches the rounds off
    @ConfigurationProperties("xaso.payments")
    record PaymentSettings(@DefaultValue("60s") Duration every) {}

    @Bean
    RepeatedWork silentAttemptsAgain(Asking asking, PaymentSettings settings) {
        return new RepeatedWork("payments-ask", settings.every(), asking::walk);
    }

    @Bean
    Asking asking(
            List<PaymentDoor> doors, DuesBook book, NoticeDesk notices, Units units, TransactionTemplate transaction) {
        return new Asking(doors, book, notices, units, transaction);
    }

    static final class Asking {

        private static final Logger LOG = LoggerFactory.getLogger(SilentAttempts.class);
        private static final int A_ROUND = 100;
        private static final Duration PAUSE = Duration.ofSeconds(3);

        private final Map<Way, PaymentDoor> doors = new EnumMap<>(Way.class);
        private final DuesBook book;
        private final NoticeDesk notices;
        private final Units units;
        private final TransactionTemplate transaction;
        private final Map<String, Instant> lately = new ConcurrentHashMap<>();
        private final OfficeClock clock = new OfficeClock();

        Asking(
                List<PaymentDoor> doors,
                DuesBook book,
                NoticeDesk notices,
                Units units,
                TransactionTemplate transaction) {
            doors.stream().filter(PaymentDoor::isOpen).forEach(door -> this.doors.put(door.way(), door));
            this.book = book;
            this.notices = notices;
            this.units = units;
            this.transaction = transaction;
        }

        void walk() {
            if (!doors.isEmpty()) {
                units.receiving().forEach(this::ask);
            }
        }

        void ask(UnitId unit) {
            List<Attempt> silent = UnitScope.of(unit)
                    .call(() -> transaction.execute(
                            status -> book.takeSilent(unit, doors.keySet(), clock.instant(), A_ROUND)));
            silent.forEach(this::ask);
        }

        /// Somebody looks at a payment of which its provider says nothing by itself: it is asked at once, aside, and
        /// not
        /// again for some seconds. Whoever looks gets what is known already.
        void soon(Attempt attempt) {
            var now = clock.instant();
            lately.values().removeIf(at -> at.isBefore(now.minus(PAUSE)));
            boolean isFirst = lately.putIfAbsent(attempt.reference(), now) == null;
            if (isFirst && doors.containsKey(attempt.way()) && lately.size() < A_ROUND) {
                Thread.ofVirtual().name("payments-ask-soon").start(() -> ask(attempt));
            }
        }

        private void ask(Attempt attempt) {
            try {
                Objects.requireNonNull(doors.get(attempt.way())).ask(attempt).ifPresent(notices::hear);
            } catch (IOException | RuntimeException fault) {
                LOG.warn("Payment {} waits; the provider is asked again later", attempt.reference(), fault);
            }
        }
    }
}
