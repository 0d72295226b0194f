package vn.xaso.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// The address to which the links of a page lead back, such as that to the other language. An answer to a form has no
/// address of its own: there it is the page from which the form was sent.
record Here(String path, String query) {

    static Here of(HttpServletRequest request) {
        var asked = new Here(request.getRequestURI(), orEmpty(request.getQueryString()));
        return "POST".equals(request.getMethod()) ? sender(request).orElse(asked) : asked;
    }

    private static Optional<Here> sender(HttpServletRequest request) {
        try {
            var referer = new URI(orEmpty(request.getHeader(HttpHeaders.REFERER)));
            return request.getServerName().equalsIgnoreCase(referer.getHost()) && referer.getRawPath() != null
                    ? Optional.of(new Here(referer.getRawPath(), orEmpty(referer.getRawQuery())))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
