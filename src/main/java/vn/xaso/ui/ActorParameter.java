package vn.xaso.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;

/// Lets a controller ask for the acting official and for the words of the request's language.
@Configuration(proxyBeanMethods = false)
class ActorParameter implements WebMvcConfigurer {

    private final TextShelf shelf;

    ActorParameter(TextShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorResolver());
        resolvers.add(new TextsResolver(shelf));
    }

    /// The attribute of the request is set by whoever checks the session.
    private record ActorResolver() implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            var actor = request.getAttribute(Actor.class.getName(), RequestAttributes.SCOPE_REQUEST);
            if (actor == null) {
                throw new Absent("an official is not signed in");
            }
            return actor;
        }
    }

    private record TextsResolver(TextShelf shelf) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Texts.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            var servlet = request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class);
            return shelf.in(servlet == null ? Language.VI : LanguageChoice.of(servlet));
        }
    }
}
