package vn.xaso.signing.trust.application;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Keeps the lists of revoked certificates fresh while the program runs.
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {

    @Bean
    RepeatedWork revocationFetching(
            RevocationRounds rounds, @Value("${xaso.signing.revocation-every:5m}") Duration every) {
        return new RepeatedWork("revocation lists", every, rounds::walk);
    }
}
