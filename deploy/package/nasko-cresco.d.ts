/** An ASL of Lombardy as it was in 2014. */
export type Asl =
  | "bergamo"
  | "brescia"
  | "como"
  | "cremona"
  | "lecco"
  | "lodi"
  | "mantova"
  | "milano"
  | "milano-1"
  | "milano-2"
  | "monza-e-brianza"
  | "pavia"
  | "sondrio"
  | "vallecamonica-sebino"
  | "varese";

/** Which rules; `in-force` are those in force on the day, fund by fund. */
export type Regime = "2010" | "2013" | "2015" | "in-force";

/** The attributes of `<nasko-cresco>`. Each may change at any time, while it loads too; no answer is lost. */
export interface NaskoCrescoAttributes {
  /** The language. */
  lang?: string;
  /** The colours; `italia` without it. `host` takes them from the page's `--nc-*` properties. */
  theme?: "italia" | "lombardia" | "host";
  /** Asks for no comune outside of it, and lists its consultori first. */
  asl?: Asl;
  /** By which rules; `2013` without it. */
  regime?: Regime;
  /**
   * The day on which she would apply, `YYYY-MM-DD`; today without it. A date of hers that cannot be on that day waits for one on
   * which it can.
   */
  "application-date"?: string;
  /** Which funds; both without it. */
  measures?: "nasko" | "cresco" | "nasko cresco" | "cresco nasko";
  /** Where the quick exit leads. Of several elements the one that has the focus says where. */
  "exit-url"?: string;
  /**
   * The address of the ASL's own list of places, of the form of `consultori.schema.json`. Without it, or where the list is wrong,
   * the built-in one serves.
   */
  "places-src"?: string;
}

/** Why it does not work. */
export type Reason = "file" | "mime" | "csp" | "cors" | "missing" | "old" | "broken";

/** The events of the element. They bubble, and hold no answer and no outcome. */
export interface NaskoCrescoEventMap {
  /** The first page is on the screen. */
  ready: CustomEvent<null>;
  /** Its height has changed. */
  resize: CustomEvent<null>;
  /** The result is on the screen, whatever it is; once an interview. */
  completed: CustomEvent<null>;
  /** It does not work; the fallback shows. One that could not load tries again when it is taken away and put back. */
  error: CustomEvent<{ reason: Reason }>;
}

/** `<nasko-cresco>`. What stands in it shows until it works, and if it never does. */
export interface NaskoCrescoElement extends HTMLElement {
  addEventListener<K extends keyof NaskoCrescoEventMap>(
    type: K,
    listener: (this: NaskoCrescoElement, event: NaskoCrescoEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What she answers. What is absent or `null` is not answered; only `residence.comune` is an answer when it is `null`. */
export interface Answers {
  /** The day on which she would apply, `YYYY-MM-DD`. */
  application_date: string;
  /** By which rules; `2013` without it. */
  regime?: Regime | null;
  residence?: {
    /** ISTAT code; `null`: not in Lombardy. */
    comune?: string | null;
    /** Since when she lives in Lombardy. */
    since?: string | null;
  } | null;
  isee?: {
    /** Euro, as a decimal text: `"7700.00"`. */
    value?: string | null;
    issued?: string | null;
  } | null;
  /** People in the ISEE household, 1 to 99. */
  household_size?: number | null;
  maternity?: {
    status?: "pregnant" | "mother" | "neither" | null;
    due_date?: string | null;
    birth_date?: string | null;
    breastfeeding?: boolean | null;
    nasko_for_this_child?: boolean | null;
  } | null;
}

/** Whether a requirement is met; `pending`: the birth will meet it. */
export type Status = "met" | "unmet" | "unknown" | "pending";

/** What one fund would give. */
export type Benefit =
  | {
      benefit: "nasko" | "cresco";
      regime: "2010" | "2013" | "2015";
      in_force: boolean;
      verdict: "likely" | "later" | "ask" | "unlikely";
      requirements: Record<string, Status>;
      /** What only the consultorio decides. */
      conditions: string[];
      /** Euro, as decimal texts. */
      amount?: { min: string | null; max: string | null };
      payments?: { month: string; amount: string }[];
    }
  | { benefit: "nasko" | "cresco"; regime: null; verdict: "closed" | "ask" };

/** What the rules say of her answers. */
export interface Assessment {
  /** NASKO, then CRESCO. */
  benefits: [Benefit, Benefit];
  places: { id: string; kind: string; distance_km: number | null }[];
  /** The fields whose answer could still change something. */
  open: string[];
}

/** What is wrong with the answers. */
export interface Refusal {
  error: { field: string; code: string; message: string };
}

declare global {
  interface HTMLElementTagNameMap {
    "nasko-cresco": NaskoCrescoElement;
  }
  /** The rules alone, for scripts. */
  var NaskoCresco: {
    assess(answers: Answers): Promise<Assessment | Refusal>;
  };
}
