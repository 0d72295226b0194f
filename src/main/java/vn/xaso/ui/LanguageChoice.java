package vn.xaso.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers the language that somebody chose with `?lang=` for a year.
@Component
final class LanguageChoice extends OncePerRequestFilter {

    private static final ReaderChoice CHOICE = new ReaderChoice("lang");
    /// Programs say in `Accept-Language` what they want.
    private static final String PROGRAMS = "/api/";

    static Language of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(PROGRAMS)) {
            return Language.EN.code().equals(request.getLocale().getLanguage())
                            && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                    ? Language.EN
                    : Language.VI;
        }
        return Language.of(CHOICE.of(request));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PROGRAMS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CHOICE.isMadeBy(request)) {
            CHOICE.keep(response, of(request).code());
        }
        chain.doFilter(request, response);
    }
}
