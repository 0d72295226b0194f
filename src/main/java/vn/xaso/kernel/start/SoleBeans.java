package vn.xaso.kernel.start;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.util.ClassUtils;

/// Names the bean that a constructor wants where the program has only one of that type. Spring looks through all
/// beans for each type that is wanted for the first time: with some 1,500 beans that was a fifth of the start.
/// Whatever this does not know, Spring finds as ever.
final class SoleBeans extends ContextAnnotationAutowireCandidateResolver {

    private static final String OWN = "vn.xaso.";
    private static final String SEVERAL = "";

    private final DefaultListableBeanFactory beans;
    private volatile @Nullable Map<Class<?>, String> names;

    SoleBeans(DefaultListableBeanFactory beans) {
        this.beans = beans;
        setBeanFactory(beans);
    }

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
        var suggested = super.getSuggestedName(wanted);
        if (suggested != null || !beans.isConfigurationFrozen()) {
            return suggested;
        }
        var known = names;
        if (known == null) {
            known = read();
            names = known;
        }
        var name = known.get(wanted.getDependencyType());
        return SEVERAL.equals(name) ? null : name;
    }

    /// The program stands: the little that is still wanted is found as ever.
    void forget() {
        names = Map.of();
    }

    private Map<Class<?>, String> read() {
        var read = new HashMap<Class<?>, String>();
        for (var name : beans.getBeanDefinitionNames()) {
            var type = beans.getType(name, false);
            for (var one = type; one != null && isOwn(one); one = one.getSuperclass()) {
                read.merge(one, name, (first, other) -> SEVERAL);
            }
            if (type != null) {
                Arrays.stream(ClassUtils.getAllInterfacesForClass(type))
                        .filter(SoleBeans::isOwn)
                        .forEach(one -> read.merge(one, name, (first, other) -> SEVERAL));
            }
        }
        return read;
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(OWN);
    }
}
