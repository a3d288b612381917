import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settle drives one trade through the APIs of two nodes, as the back offices of a seller and a buyer
 * would: the seller offers 10 BOND for 980 CASH, the buyer compares the offer with what was agreed
 * and accepts it, and both follow the events until the trade is settled.
 *
 * <p>It needs JDK 17 and nothing else: java Settle.java SELLER-URL SELLER-TOKEN-FILE BUYER-URL
 * BUYER-TOKEN-FILE. The nodes must run (zsettle node run), and their parties be registered and hold
 * the tokens. docs/api.md describes the API, and docs/openapi.json every request.
 *
 * <p>Both back offices are in one program to fit on a page. They share the reference of the trade,
 * which people agreed on, and nothing else.
 */
public final class Settle {
  /** The name of the trade. A call that is repeated under its ref is done once. */
  private static final String REF = "trade-2026-001";

  public static void main(String[] args) throws Exception {
    if (args.length != 4) {
      System.err.println("usage: java Settle.java SELLER-URL SELLER-TOKEN-FILE BUYER-URL BUYER-TOKEN-FILE");
      System.exit(2);
    }
    Node seller = new Node(args[0], Files.readString(Path.of(args[1])).strip());
    Node buyer = new Node(args[2], Files.readString(Path.of(args[3])).strip());
    exchangeCards(seller, buyer);
    String deal = offer(seller, buyer);
    accept(buyer, deal);
    seller.await(deal, "settled");
    buyer.await(deal, "settled");
    System.out.println("settled: " + deal);
    show("seller", seller);
    show("buyer", buyer);
  }

  /** Each party pins the other's card. People compare the fingerprints before they do that. */
  private static void exchangeCards(Node seller, Node buyer) throws Exception {
    for (Node[] pair : new Node[][] {{seller, buyer}, {buyer, seller}}) {
      Map<String, Object> card = pair[0].get("/v1/card");
      Map<String, Object> pin = new LinkedHashMap<>();
      pin.put("file", card.get("file"));
      pin.put("fingerprint", card.get("fingerprint"));
      pair[1].post("/v1/cards", pin);
    }
  }

  /** The seller offers. The same call under the same ref is the same offer. */
  private static String offer(Node seller, Node buyer) throws Exception {
    Map<String, Object> deal = new LinkedHashMap<>();
    deal.put("ref", REF);
    deal.put("buyer", buyer.get("/v1/card").get("name"));
    deal.put("payment", seller.amount("CASH", "980"));
    deal.put("delivery", seller.amount("BOND", "10"));
    deal.put("deadline_in", 3600L);
    deal.put("reference", REF);
    Map<String, Object> record = seller.post("/v1/deals", deal);
    System.out.println("offered: " + record.get("deal"));
    return (String) record.get("deal");
  }

  /** The buyer accepts what was agreed and nothing else. */
  private static void accept(Node buyer, String deal) throws Exception {
    buyer.await(deal, "offered");
    Map<String, Object> offered = buyer.get("/v1/deals/" + deal);
    boolean agreed =
        offered.get("reference").equals(REF)
            && buyer.amount("CASH", "980").get("amount").equals(field(offered, "payment", "amount"))
            && buyer.amount("BOND", "10").get("amount").equals(field(offered, "delivery", "amount"))
            && ((List<?>) offered.get("warnings")).isEmpty();
    if (!agreed) {
      buyer.post("/v1/deals/" + deal + "/reject", Map.of("reason", "not what was agreed"));
      throw new IllegalStateException("the offer is not what was agreed");
    }
    buyer.post("/v1/deals/" + deal + "/accept", null);
  }

  /** Prints what a party has. Amounts of the API are in the smallest unit. */
  private static void show(String who, Node node) throws Exception {
    for (Object each : (List<?>) node.get("/v1/balance?wait=true").get("assets")) {
      Map<?, ?> asset = (Map<?, ?>) each;
      System.out.println(who + ": " + asset.get("spendable") + " " + asset.get("symbol"));
    }
  }

  private static Object field(Map<String, Object> object, String name, String inner) {
    return ((Map<?, ?>) object.get(name)).get(inner);
  }

  /** Node is the API of one party's node. */
  private static final class Node {
    private final String url;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    Node(String url, String token) {
      this.url = url;
      this.token = token;
    }

    Map<String, Object> get(String path) throws IOException, InterruptedException {
      return send(request(path).GET().build());
    }

    Map<String, Object> post(String path, Object body) throws IOException, InterruptedException {
      HttpRequest.Builder request = request(path);
      if (body == null) {
        return send(request.POST(HttpRequest.BodyPublishers.noBody()).build());
      }
      request.header("Content-Type", "application/json");
      return send(request.POST(HttpRequest.BodyPublishers.ofString(Json.write(body))).build());
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private Map<String, Object> send(HttpRequest request) throws IOException, InterruptedException {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      @SuppressWarnings("unchecked") // every answer is an object
      Map<String, Object> body = (Map<String, Object>) Json.read(answer.body());
      if (answer.statusCode() / 100 != 2) {
        throw new IOException(body.get("code") + ": " + body.get("message"));
      }
      return body;
    }

    /** Turns an amount in the token's own unit, without decimal places, into one of the API. */
    Map<String, Object> amount(String symbol, String whole) throws IOException, InterruptedException {
      for (Object each : (List<?>) get("/v1/tokens").get("tokens")) {
        Map<?, ?> token = (Map<?, ?>) each;
        if (token.get("symbol").equals(symbol)) {
          int decimals = ((Long) token.get("decimals")).intValue();
          Map<String, Object> amount = new LinkedHashMap<>();
          amount.put("asset", symbol);
          amount.put("amount", whole + "0".repeat(decimals));
          return amount;
        }
      }
      throw new IOException("the deployment has no " + symbol);
    }

    /** Follows the events until the deal has come to a phase. */
    void await(String deal, String phase) throws IOException, InterruptedException {
      long after = 0;
      while (true) {
        Map<String, Object> page = get("/v1/events?wait=30&after=" + after);
        for (Object each : (List<?>) page.get("events")) {
          Map<?, ?> event = (Map<?, ?>) each;
          if (deal.equals(event.get("deal")) && phase.equals(event.get("phase"))) {
            return;
          }
          if (deal.equals(event.get("deal")) && "trouble".equals(event.get("kind"))) {
            System.err.println("trouble: " + event.get("text"));
          }
        }
        after = (Long) page.get("next");
      }
    }
  }

  /** Json reads and writes JSON: objects as maps, arrays as lists, whole numbers as Long. */
  private static final class Json {
    private final String text;
    private int at;

    private Json(String text) {
      this.text = text;
    }

    static Object read(String text) {
      return new Json(text).value();
    }

    static String write(Object value) {
      if (value instanceof Map<?, ?> map) {
        List<String> fields = new ArrayList<>();
        map.forEach((name, each) -> fields.add(write(name) + ":" + write(each)));
        return "{" + String.join(",", fields) + "}";
      }
      return value instanceof String s ? quote(s) : String.valueOf(value);
    }

    private static String quote(String s) {
      StringBuilder out = new StringBuilder("\"");
      for (char c : s.toCharArray()) {
        if (c == '"' || c == '\\') {
          out.append('\\').append(c);
        } else if (c < ' ') {
          out.append(String.format("\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
      return out.append('"').toString();
    }

    private Object value() {
      skip();
      char c = text.charAt(at);
      if (c == '{') {
        return object();
      }
      if (c == '[') {
        return array();
      }
      return c == '"' ? string() : word();
    }

    private Map<String, Object> object() {
      Map<String, Object> map = new LinkedHashMap<>();
      at++;
      for (skip(); text.charAt(at) != '}'; skip()) {
        String name = string();
        skip();
        at++; // the colon
        map.put(name, value());
        comma();
      }
      at++;
      return map;
    }

    private List<Object> array() {
      List<Object> list = new ArrayList<>();
      at++;
      for (skip(); text.charAt(at) != ']'; skip()) {
        list.add(value());
        comma();
      }
      at++;
      return list;
    }

    private String string() {
      StringBuilder out = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) {
        char c = text.charAt(at);
        out.append(c == '\\' ? escaped() : c);
      }
      at++;
      return out.toString();
    }

    private char escaped() {
      char c = text.charAt(++at);
      if (c == 'u') {
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
      }
      int known = "nrtbf".indexOf(c);
      return known < 0 ? c : "\n\r\t\b\f".charAt(known);
    }

    private Object word() {
      int start = at;
      while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(start, at);
      return switch (word) {
        case "true" -> true;
        case "false" -> false;
        case "null" -> null;
        default -> word.contains(".") ? (Object) Double.valueOf(word) : (Object) Long.valueOf(word);
      };
    }

    private void comma() {
      skip();
      if (text.charAt(at) == ',') {
        at++;
      }
    }

    private void skip() {
      while (" \n\r\t".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
  }
}
