package vn.xaso.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers the language that somebody chose with `?lang=` for a year.
@Component
final class LanguageChoice extends OncePerRequestFilter {

    private static final String NAME = "lang";
    /// Programs say in `Accept-Language` what they want.
    private static final String PROGRAMS = "/api/";
    private static final int A_YEAR = 365 * 24 * 3600;

    static Language of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(PROGRAMS)) {
            return Language.EN.code().equals(request.getLocale().getLanguage())
                            && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                    ? Language.EN
                    : Language.VI;
        }
        var asked = request.getParameter(NAME);
        if (asked != null && "GET".equals(request.getMethod())) {
            return Language.of(asked);
        }
        for (var cookie : cookies(request)) {
            if (NAME.equals(cookie.getName())) {
                return Language.of(cookie.getValue());
            }
        }
        return Language.VI;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PROGRAMS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query != null && query.contains("lang=") && "GET".equals(request.getMethod())) {
            var cookie = ResponseCookie.from(NAME, of(request).code())
                    .path("/")
                    .maxAge(A_YEAR)
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        chain.doFilter(request, response);
    }

    private static Cookie[] cookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? new Cookie[0] : cookies;
    }
}
