/** Stands in for Cognito: an OpenID provider that lets anybody be anybody, for this machine only. */
@NullMarked
package io.monedero.local.login;

import org.jspecify.annotations.NullMarked;
