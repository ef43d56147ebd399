package io.monedero.local.template;

import java.util.List;
import java.util.Set;

/**
 * A Lambda function.
 *
 * @param name its logical id
 * @param codeUri the zip, from the project's folder: {@code functions/tenants/target/tenants-function.zip}
 * @param handler the class that Lambda calls
 * @param variables names of its environment
 */
public record DeclaredFunction(String name, String codeUri, String handler, List<Route> routes, Set<String> variables) {

    /** The folder below {@code functions/} whose zip it runs. */
    public String module() {
        String[] folders = codeUri.split("/", -1);
        if (folders.length < 3 || !folders[0].equals("functions")) {
            throw new IllegalArgumentException(name + ": CodeUri is not below functions/: " + codeUri);
        }
        return folders[1];
    }
}
