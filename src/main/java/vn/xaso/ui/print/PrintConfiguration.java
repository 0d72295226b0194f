package vn.xaso.ui.print;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Reads the settings of the printer.
@Configuration(proxyBeanMethods = false)
class PrintConfiguration {

    @Bean
    PrintSettings printSettings(Environment environment) {
        return Binder.get(environment).bindOrCreate("xaso.print", PrintSettings.class);
    }
}
