/** S3 as far as single objects are put and got, on a folder. */
@NullMarked
package io.monedero.aws.objects;

import org.jspecify.annotations.NullMarked;
