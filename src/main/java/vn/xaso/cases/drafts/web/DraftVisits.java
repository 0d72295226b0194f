package vn.xaso.cases.drafts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.xaso.cases.drafts.application.DraftDesk;
import vn.xaso.cases.drafts.domain.DraftCode;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Refusal;

/// Lets whoever came back by code and phone number to the pages of that one draft. To send it he signs in.
@Component
class DraftVisits implements WebMvcConfigurer, HandlerInterceptor {

    private static final String COOKIE = "xaso-draft";
    private static final Duration VALID = Duration.ofHours(2);

    private final DraftDesk desk;

    DraftVisits(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/ho-so/*/to-khai", "/ho-so/*/giay-to", "/ho-so/*/giay-to/*", "/ho-so/*/kiem-tra-lai");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean sends = request.getRequestURI().endsWith("/kiem-tra-lai") && !"GET".equals(request.getMethod());
        if (request.getAttribute(Citizen.class.getName()) == null && !sends) {
            visit(request)
                    .filter(visit -> request.getRequestURI().startsWith("/ho-so/" + visit.caseId() + "/"))
                    .ifPresent(visit -> request.setAttribute(Citizen.class.getName(), visit.citizen()));
        }
        return true;
    }

    /// Out of reach of scripts and for these pages only; what it holds is what the person typed.
    static void remember(HttpServletRequest request, HttpServletResponse response, DraftCode code, String phone) {
        var cookie = ResponseCookie.from(COOKIE, code.text() + "/" + phone.replaceAll("\\D", ""))
                .path("/ho-so")
                .maxAge(VALID)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Optional<DraftDesk.Visit> visit(HttpServletRequest request) {
        var cookies = request.getCookies();
        for (var cookie : cookies == null ? new Cookie[0] : cookies) {
            int slash = cookie.getValue().indexOf('/');
            if (COOKIE.equals(cookie.getName()) && slash > 0) {
                return visit(
                        cookie.getValue().substring(0, slash), cookie.getValue().substring(slash + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<DraftDesk.Visit> visit(String code, String phone) {
        try {
            return DraftCode.read(code).flatMap(read -> desk.comeBack(read, phone));
        } catch (Refusal tooOften) {
            return Optional.empty();
        }
    }
}
