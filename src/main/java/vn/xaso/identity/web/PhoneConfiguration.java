package vn.xaso.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.xaso.identity.OneTimeCodePort;
import vn.xaso.kernel.Demo;

/// Chooses at the start where the citizens' codes go.
@Configuration(proxyBeanMethods = false)
class PhoneConfiguration {

    @Bean
    @Primary
    OneTimeCodePort phone(Demo demo, DemoPhone shown) {
        return demo.isOn() ? shown : new NoPhone();
    }
}
