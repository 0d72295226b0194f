package vn.xaso.files.gateway.clamav;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xaso.files.VirusScan;
import vn.xaso.kernel.StartFault;

/// The virus scanner, where one is named.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClamdSettings.class)
class ClamdConfiguration {

    private static final String LOCAL = "unix:";

    @Bean
    VirusScan virusScan(ClamdSettings settings) {
        return settings.address().isBlank()
                ? VirusScan.NONE
                : new ClamdScan(address(settings.address().strip()), settings.atMost());
    }

    private static SocketAddress address(String text) {
        if (text.startsWith(LOCAL)) {
            return UnixDomainSocketAddress.of(text.substring(LOCAL.length()));
        }
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("\\d{1,5}")) {
            throw new StartFault(
                    "xaso.files.clamav.address cần dạng máy:cổng hoặc unix:/đường/dẫn, không phải " + text,
                    "xaso.files.clamav.address must be host:port or unix:/path, not " + text);
        }
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
