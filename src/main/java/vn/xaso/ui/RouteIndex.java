package vn.xaso.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds the method that answers a request among those of its kind only. The framework tries every address with a
/// variable in it, which costs more with each page that the program gets.
@Component
final class RouteIndex implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Indexed();
    }

    private record Route(RequestMappingInfo info, HandlerMethod method) {}

    /// Method, number of segments, first two segments and, of a longer path, the last one; a variable is a star.
    private record Kind(String method, int segments, String first, String second, String last) {

        private static final int LONGER = 3;

        static Kind of(String method, String path) {
            var parts = path.split("/", -1);
            var last = parts.length > LONGER ? part(parts, parts.length - 1) : "";
            return new Kind(method, parts.length, part(parts, 1), part(parts, 2), last);
        }

        private static String part(String[] parts, int at) {
            var part = at < parts.length ? parts[at] : "";
            return part.startsWith("{") ? "*" : part;
        }

        /// Those of the routes that a path of this kind may be meant for.
        List<Kind> asked() {
            var anySecond = new Kind(method, segments, first, "*", last);
            if (segments <= LONGER) {
                return List.of(this, anySecond);
            }
            return List.of(
                    this,
                    anySecond,
                    new Kind(method, segments, first, second, "*"),
                    new Kind(method, segments, first, "*", "*"));
        }
    }

    private static final class Indexed extends RequestMappingHandlerMapping {

        private volatile @Nullable Map<Kind, List<Route>> routes;

        /// Whatever is not plainly one route is left to the framework: its rules of precedence, and its 404, 405, 415.
        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            Route found = null;
            RequestMappingInfo match = null;
            for (var asked : Kind.of(request.getMethod(), path).asked()) {
                for (var route : routes().getOrDefault(asked, List.of())) {
                    var matching = getMatchingMapping(route.info(), request);
                    if (matching != null && match != null) {
                        return super.lookupHandlerMethod(path, request);
                    }
                    if (matching != null) {
                        match = matching;
                        found = route;
                    }
                }
            }
            if (found == null || match == null) {
                return super.lookupHandlerMethod(path, request);
            }
            request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.method());
            handleMatch(match, path, request);
            return found.method();
        }

        private Map<Kind, List<Route>> routes() {
            var known = routes;
            if (known == null) {
                known = index();
                routes = known;
            }
            return known;
        }

        private Map<Kind, List<Route>> index() {
            var index = new HashMap<Kind, List<Route>>();
            getHandlerMethods().forEach((info, method) -> {
                for (var address : info.getPatternValues()) {
                    for (var verb : info.getMethodsCondition().getMethods()) {
                        index.computeIfAbsent(Kind.of(verb.name(), address), kind -> new ArrayList<>())
                                .add(new Route(info, method));
                    }
                }
            });
            return index;
        }
    }
}
