package vn.xaso.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// Opens, for the length of a request, the rows of the units that the acting official may read.
///
/// Stands last, after whoever put the actor into the request.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ActingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(Actor.class.getName()) instanceof Actor actor)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            UnitScope.of(actor.units()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException fault) {
            throw fault;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }
}
