package vn.xaso.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.application.ApiClientRoll;

/// Recognises another system by its bearer token. Whether a token is needed, the called door says.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ApiFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final ApiClientRoll roll;

    ApiFilter(ApiClientRoll roll) {
        this.roll = roll;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            roll.find(header.substring(BEARER.length()).strip())
                    .ifPresent(client -> request.setAttribute(ApiClient.class.getName(), client));
        }
        chain.doFilter(request, response);
    }
}
