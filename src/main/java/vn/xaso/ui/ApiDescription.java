package vn.xaso.ui;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows what other systems may ask, as OpenAPI. Written by hand; a test holds it and the program together.
@RestController
class ApiDescription {

    private static final Duration KEPT = Duration.ofHours(1);

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Resource> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(new ClassPathResource("api/v1/openapi.json"));
    }
}
