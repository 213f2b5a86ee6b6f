package dev.backstride.checks.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Other ways to spell a path, each of which some server or proxy somewhere takes for the path itself. */
final class Tricks {

    private static final Map<String, UnaryOperator<String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("as it is", path -> path);
        ALL.put("slash at the end", path -> path + "/");
        ALL.put("dot at the end", path -> path + "/.");
        ALL.put("parameter at the end", path -> path + ";x=1");
        ALL.put("parameter without a name at the end", path -> path + ";");
        ALL.put("parameter and slash at the end", path -> path + ";x=1/");
        ALL.put("encoded parameter at the end", path -> path + "%3Bx=1");
        ALL.put("parameter in the first segment", path -> first(path) + ";x=1" + rest(path));
        ALL.put("encoded parameter in the first segment", path -> first(path) + "%3bx=1" + rest(path));
        ALL.put("two slashes in front", path -> "/" + path);
        ALL.put("two slashes within", path -> first(path) + "/" + rest(path));
        ALL.put("encoded slash in front", path -> "/%2F" + path.substring(1));
        ALL.put("encoded slash within", path -> first(path) + rest(path).replaceFirst("/", "%2F"));
        ALL.put("encoded slash at the end", path -> path + "%2F");
        ALL.put("slash encoded twice", path -> first(path) + rest(path).replaceFirst("/", "%252F"));
        ALL.put("backslash", path -> first(path) + rest(path).replaceFirst("/", "%5C"));
        ALL.put("encoded letter", path -> "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        ALL.put("upper case", path -> path.toUpperCase(Locale.ROOT));
        ALL.put("first segment in upper case", path -> first(path).toUpperCase(Locale.ROOT) + rest(path));
        ALL.put("dot within", path -> first(path) + "/." + rest(path));
        ALL.put("there and back", path -> "/x/.." + path);
        ALL.put("there and back by encoded dots", path -> "/x/%2e%2E" + path);
        ALL.put("there and back by an encoded slash", path -> "/x/..%2F" + path.substring(1));
        ALL.put("there and back with a parameter", path -> "/x/..;" + path);
        ALL.put("there and back from an open page", path -> "/problems/.." + path);
        ALL.put("there and back from an open page by encoded dots", path -> "/problems/%2e%2e" + path);
        ALL.put("there and back from an open page with a parameter", path -> "/problems/..;" + path);
        ALL.put("there and back from an open folder", path -> "/q/swagger-ui/../.." + path);
        ALL.put("there and back from an open folder by encoded slashes", path -> "/q/swagger-ui/..%2F.." + path);
        ALL.put("above the root", path -> "/../.." + path);
        ALL.put("zero byte at the end", path -> path + "%00");
        ALL.put("suffix of an open file", path -> path + ".css");
        ALL.put("open file as a parameter", path -> path + ";/check-in.css");
        ALL.put("with a host", path -> "http://localhost" + path);
    }

    private Tricks() {}

    /** What each trick, by its name, makes of {@code path}. */
    static Map<String, String> on(String path) {
        var spelt = new LinkedHashMap<String, String>();
        ALL.forEach((name, trick) -> spelt.put(name, trick.apply(path)));
        return spelt;
    }

    private static String first(String path) {
        var end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private static String rest(String path) {
        return path.substring(first(path).length());
    }
}
