package vn.xaso.indicators.directives.application;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.kernel.RepeatedWork;

/// Lets the post of directives walk while the program runs.
@Configuration(proxyBeanMethods = false)
class DirectiveRounds {

    @Bean
    RepeatedWork directivesAgain(DirectivePost post, DirectiveEnding ending) {
        return new RepeatedWork("directives", Duration.ofMinutes(1), () -> {
            post.walk();
            ending.walk();
        });
    }
}
