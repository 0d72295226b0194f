package vn.xaso.ui;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Sends the assets with a year to keep them.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UiSettings.class)
class AssetsConfiguration implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsConfiguration(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.root() + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(A_YEAR);
    }

    @Controller
    static class StyleSheet {

        private final byte[] forAll;
        private final byte[] forTheOffice;
        private final byte[] forFigures;

        StyleSheet(Assets assets) {
            forAll = assets.styleSheet();
            forTheOffice = assets.officeSheet();
            forFigures = assets.figureSheet();
        }

        @GetMapping("/assets/{version}/xaso.css")
        ResponseEntity<byte[]> styleSheet() {
            return sheet(forAll);
        }

        @GetMapping("/assets/{version}/office.css")
        ResponseEntity<byte[]> officeSheet() {
            return sheet(forTheOffice);
        }

        @GetMapping("/assets/{version}/figures.css")
        ResponseEntity<byte[]> figureSheet() {
            return sheet(forFigures);
        }

        private static ResponseEntity<byte[]> sheet(byte[] bytes) {
            return ResponseEntity.ok()
                    .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                    .cacheControl(A_YEAR)
                    .body(bytes);
        }
    }
}
