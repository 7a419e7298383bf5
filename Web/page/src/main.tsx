import "./style.css";
import { render } from "preact";
import { ErrorBoundary, LocationProvider, Route, Router } from "preact-iso";
import { Frame } from "./parts/Frame";
import { LanguageProvider } from "./text/language";
import { CoverageView } from "./views/CoverageView";
import { DocumentView } from "./views/DocumentView";
import { FindingsView } from "./views/FindingsView";
import { GraphView } from "./views/GraphView";
import { OverviewView } from "./views/OverviewView";
import { SearchView } from "./views/SearchView";
import { UnknownView } from "./views/UnknownView";

render(
  <LocationProvider>
    <LanguageProvider>
      <Frame>
        <ErrorBoundary>
          <Router>
            <Route path="/" component={OverviewView} />
            <Route path="/search" component={SearchView} />
            <Route path="/document" component={DocumentView} />
            <Route path="/graph" component={GraphView} />
            <Route path="/coverage" component={CoverageView} />
            <Route path="/findings" component={FindingsView} />
            <Route default component={UnknownView} />
          </Router>
        </ErrorBoundary>
      </Frame>
    </LanguageProvider>
  </LocationProvider>,
  document.getElementById("page")!,
);
