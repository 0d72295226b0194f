package vn.xaso.cases.hands.application;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.RepeatedWork;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Looks every quarter of an hour who is back.
@Configuration(proxyBeanMethods = false)
class StandInRounds {

    private static final Logger LOG = LoggerFactory.getLogger(StandInRounds.class);
    private static final Duration EVERY = Duration.ofMinutes(15);

    @Bean
    RepeatedWork standInsBack(StandInDesk desk, Units units) {
        return new RepeatedWork(
                "stand-ins-back",
                EVERY,
                () -> units.receiving().forEach(unit -> UnitScope.of(unit).run(() -> bringBack(desk, unit))));
    }

    private static void bringBack(StandInDesk desk, UnitId unit) {
        for (var caseId : desk.due(unit)) {
            try {
                desk.bringBack(unit, caseId);
            } catch (Overtaken meanwhile) {
                LOG.debug("Case {} moves; the next round looks again", caseId, meanwhile);
            }
        }
    }
}
