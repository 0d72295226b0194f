package vn.xaso;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.xaso.kernel.OfficeClock;

/// Answers a request as if it came at the time that a header of the test names: offices are closed at night.
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class MovedClock implements Filter {

    public static final String HEADER = "X-Time-Of-The-Test";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var time = ((HttpServletRequest) request).getHeader(HEADER);
        if (time == null) {
            chain.doFilter(request, response);
            return;
        }
        var fault = new ServletException[1];
        OfficeClock.at(Instant.parse(time), () -> {
            try {
                chain.doFilter(request, response);
            } catch (ServletException thrown) {
                fault[0] = thrown;
            } catch (IOException thrown) {
                throw new UncheckedIOException(thrown);
            }
        });
        if (fault[0] != null) {
            throw fault[0];
        }
    }
}
