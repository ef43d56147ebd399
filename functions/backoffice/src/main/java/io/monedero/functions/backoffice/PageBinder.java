package io.monedero.functions.backoffice;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.monedero.web.Caller;
import io.monedero.web.Callers;
import io.monedero.web.Languages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a controller method its {@link Page}: with the caller on addresses of the back office, without elsewhere. */
@Singleton
class PageBinder implements TypedRequestArgumentBinder<Page> {
    private static final Pattern FOR_STAFF = Pattern.compile("/[^/]+/admin(/.*)?");
    private static final String PAGE = Page.class.getName();

    private final Callers callers;
    private final Languages languages;

    PageBinder(Callers callers, Languages languages) {
        this.callers = callers;
        this.languages = languages;
    }

    @Override
    public Argument<Page> argumentType() {
        return Argument.of(Page.class);
    }

    @Override
    public BindingResult<Page> bind(ArgumentConversionContext<Page> context, HttpRequest<?> source) {
        Page page = page(source);
        return () -> Optional.of(page);
    }

    /** The page of a request, made once. */
    Page page(HttpRequest<?> request) {
        return request.getAttribute(PAGE, Page.class).orElseGet(() -> {
            Page page = page(request, isForStaff(request) ? callers.callerOf(request) : null);
            request.setAttribute(PAGE, page);
            return page;
        });
    }

    /** The page where a refusal is shown: with the caller if there is one. */
    Page page(HttpRequest<?> request, @Nullable Caller caller) {
        Map<String, String> query = new TreeMap<>();
        for (Map.Entry<String, List<String>> value : UrlEncoded.query(request).entrySet()) {
            query.put(value.getKey(), value.getValue().getFirst());
        }
        return new Page(languages.of(request), request.getPath(), query, caller, null, null);
    }

    static boolean isForStaff(HttpRequest<?> request) {
        return FOR_STAFF.matcher(request.getPath()).matches();
    }
}
