package vn.xaso.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import vn.xaso.ui.SeeOther;

/// Shows the citizens' door to whoever has not signed in, and leads back to the page afterwards.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorFirst {

    private static final String DOOR = "/dang-nhap";

    @ExceptionHandler(NobodySignedIn.class)
    View door(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return SeeOther.to(DOOR);
        }
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return SeeOther.to(DOOR + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}
