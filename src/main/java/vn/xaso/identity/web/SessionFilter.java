package vn.xaso.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.xaso.identity.Citizen;
import vn.xaso.identity.application.SessionRoll;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.SignedIn;

/// Puts into the request who is behind it, and shows the door of the office to whoever has not signed in.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class SessionFilter extends OncePerRequestFilter {

    private static final String MUST_CHANGE = SessionFilter.class.getName() + ".mustChange";
    private static final String READING = SessionFilter.class.getName() + ".reading";

    private final SessionRoll roll;

    SessionFilter(SessionRoll roll) {
        this.roll = roll;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/api/") || path.startsWith("/health/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionCookie.read(request).ifPresent(token -> recognise(request, token));
        if (needsOfficial(request) && request.getAttribute(Actor.class.getName()) == null) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            var back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
            response.sendRedirect("GET".equals(request.getMethod()) ? "/sign-in?next=" + back : "/sign-in");
            return;
        }
        if (request.getAttribute(MUST_CHANGE) != null && needsOfficial(request) && !isPasswordPage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PasswordController.HERE);
            return;
        }
        if (request.getAttribute(READING) != null && isWriting(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", UnitChoiceController.HERE + "?refused=yes");
            return;
        }
        chain.doFilter(request, response);
    }

    /// One's own account is not the office's register.
    private static boolean isWriting(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                && needsOfficial(request)
                && !request.getRequestURI().startsWith("/office/account");
    }

    private static boolean needsOfficial(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/office") || path.startsWith("/office/");
    }

    private static boolean isPasswordPage(HttpServletRequest request) {
        return request.getRequestURI().equals(PasswordController.HERE);
    }

    private void recognise(HttpServletRequest request, String token) {
        var found = roll.recent(token).orElseGet(() -> {
            var fresh = roll.find(token);
            roll.keep(token, fresh);
            return fresh;
        });
        if (found.mustChange()) {
            request.setAttribute(MUST_CHANGE, true);
        }
        if (found.reading()) {
            request.setAttribute(READING, true);
        }
        found.actor().ifPresent(actor -> {
            request.setAttribute(Actor.class.getName(), actor);
            request.setAttribute(SignedIn.ATTRIBUTE, new OfficialAtTheDoor(actor, found.reading()));
        });
        found.citizen().ifPresent(citizen -> {
            request.setAttribute(Citizen.class.getName(), citizen);
            request.setAttribute(SignedIn.ATTRIBUTE, new CitizenAtTheDoor(citizen));
        });
    }

    private record OfficialAtTheDoor(Actor actor, boolean isReading) implements SignedIn {

        @Override
        public String name() {
            return actor.name();
        }

        @Override
        public String place() {
            return actor.unitName();
        }

        @Override
        public boolean isOfficial() {
            return true;
        }

        @Override
        public boolean may(vn.xaso.kernel.Right right) {
            return actor.may(right);
        }
    }

    private record CitizenAtTheDoor(Citizen citizen) implements SignedIn {

        @Override
        public String name() {
            return citizen.name();
        }

        @Override
        public String place() {
            return "";
        }

        @Override
        public boolean isOfficial() {
            return false;
        }

        @Override
        public boolean may(vn.xaso.kernel.Right right) {
            return false;
        }
    }
}
