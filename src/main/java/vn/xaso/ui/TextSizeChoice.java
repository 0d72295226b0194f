package vn.xaso.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers the size of the letters that somebody chose with `?size=` for a year.
@Component
final class TextSizeChoice extends OncePerRequestFilter {

    private static final ReaderChoice CHOICE = new ReaderChoice("size");

    static TextSize of(HttpServletRequest request) {
        return TextSize.of(CHOICE.of(request));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
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
